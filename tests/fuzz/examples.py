"""One small source of each kind, for fuzzing to begin from."""

from __future__ import annotations

import gzip
import io
import json
import zipfile

from seeds.readers.catalogue import DOCUMENTS

_TABLE = 'film,pseudo,note,date,texte,likes\nDune,Léa,"4,5/5",3 mars 2020,"Beau, ""long"".\nTrop.",3\n'
_ESCAPED = "film,pseudo,texte\nTom &amp; Jerry,L&eacute;a,<p>J&#39;aime&nbsp;!</p><p>Un <b>peu</b><br />long</p>\n"
_ROW = {"film": "Dune", "user": "Léa", "score": "8/10", "date": "2021-04-03T10:00", "text": "Beau.", "id": 7}
_PAGE = (
    "<!DOCTYPE html><html><head><title>Dune - film 2021</title></head><body><h1>Dune</h1>"
    '<div class="review-card" id="review_1"><p>Léa</p><p>3 abonnés Lire ses 4 critiques</p><p>4,0</p>'
    '<p>Publiée le 3 mars 2020</p><div class="review-card-content">Beau &amp; long.</div></div></body></html>'
)
_MOVIE = (
    '{"@type": "Movie", "name": "Dune", "director": [{"name": "A"}], "aggregateRating": {"ratingValue": "3,7", '
    '"ratingCount": "36", "reviewCount": "2"}}'
)
_CARDS = _PAGE.replace("<body>", f'<script type="application/ld+json">{_MOVIE}</script><body>')
_NEWS = (
    '<html><head><title>Dune (2021)</title><meta property="og:title" content="Dune : la critique">'
    '<meta name="author" content="Ana"><script type="application/ld+json">{"@graph": [{"@type": "Review", "author": '
    '[{"name": "Ana Li"}], "datePublished": "2021-03-03T10:00:00+01:00", "itemReviewed": {"name": "Dune"}}]}</script>'
    '</head><body><h1>Dune : la critique</h1><div class="article-content"><p>Un film   beau, <b>lent</b> &amp; long, '
    "avec assez de mots pour que ce soit un vrai article de journal, et non une seule phrase de plus.</p></div>"
    '<div class="comment-list"><div class="comment"><span class="comment-author">Bob</span><time class="comment-date" '
    'datetime="2021-03-04T09:05">hier</time><div class="comment-content">Bien &lt;3</div></div><div class="comment">'
    '<span class="comment-author">Eve</span><div class="comment-content"></div></div></div></body></html>'
)
_ARTICLE = (
    "Dune : la critique\n\nPar Ana Li | 3 mars 2021\n\nUn film beau et long, qui se regarde. Voilà.\n\n"
    "2 commentaires\n\nBob - 4 mars 2021 à 10:20\nPas mal du tout.\n\nEve - 5 mars 2021 à 9:05\nBof.\n"
)
_LETTERBOXD = (
    "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n"
    '2021-04-03,Dune,2021,https://boxd.it/a,3.5,,"Beau.",,2021-04-02\n'
)
_EXPORT = (
    '{"verbatim":{"version":1,"films":1,"reviews":2}}\n{"film":{"id":"heat","title":"Heat","sources":[["s","1"]]}}\n'
    '{"document":{"number":0,"name":"a","kind":"prose","digest":"1","text":"Un beau film."}}\n'
    '{"review":{"id":"00000000000000aa","film":"heat","document":0,"start":3,"role":"critic","text":"beau film."}}\n'
    '{"document":{"number":1,"name":"b","kind":"csv","digest":"2"}}\n{"review":{"id":"00000000000000ab","film":"heat",'
    '"document":1,"start":0,"row":4,"role":"spectator","rating":3.5,"scale":5.0,"date":"2020-01-02","text":"Bof."}}\n'
)


def examples() -> dict[str, bytes]:
    """One small source of each kind, and the documents that ship, by the kind they are offered to."""
    found = {
        "csv": _TABLE.encode(), "jsonl": json.dumps(_ROW).encode() + b"\n",
        "json": json.dumps([_ROW], indent=1).encode(),
        "html": _PAGE.encode(), "article": _ARTICLE.encode(), "letterboxd": _LETTERBOXD.encode(),
    }  # fmt: skip
    found["html/cards"], found["html/article"] = _CARDS.encode(), _NEWS.encode()
    found["csv/html"] = _ESCAPED.encode()
    found["csv/utf-16"] = _TABLE.encode("utf-16")
    found["packed/zip"] = _zip({"a.csv": _TABLE.encode(), "b/c.gz": gzip.compress(json.dumps(_ROW).encode(), mtime=0)})
    found["packed/letterboxd"] = _zip({"profile.csv": b"Username\nana\n", "reviews.csv": _LETTERBOXD.encode()})
    found["packed/export"] = _EXPORT.encode()
    found["packed/export-utf-16"] = _EXPORT.encode("utf-16")
    for path, kind in zip(sorted(DOCUMENTS.glob("*.txt")), ("article", "allocine-text", "prose"), strict=True):
        found[f"{kind}/{path.stem}"] = path.read_bytes()[:8000]
    return found


def _zip(members: dict[str, bytes]) -> bytes:
    """A zip of these members as they are, so that a change to one of them is not lost in its packing."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()
