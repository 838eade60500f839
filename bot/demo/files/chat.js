"use strict";

// Everything shown was written by others: it is only ever set as text, never as HTML.

const chat = document.getElementById("chat");
const form = document.getElementById("write");
const field = document.getElementById("text");
const offers = document.getElementById("offers");
const waiting = document.getElementById("waiting");
const language = document.getElementById("language");
const opened = new Set();
let version = -1;

const empty = document.getElementById("empty");
let about = {};

const WORDS = {
  fr: { "language-name": "Langue", "text-name": "Votre message", start: "Démarrer", send: "Envoyer",
    ask: "Une question sur un film…", chat: "Conversation", offers: "Citations proposées" },
  en: { "language-name": "Language", "text-name": "Your message", start: "Start", send: "Send",
    ask: "A question about a film…", chat: "Conversation", offers: "Quotes on offer" },
};

// The page speaks the language that is chosen, and so does the bot.
function speak() {
  const words = WORDS[language.value];
  document.documentElement.lang = language.value;
  for (const id of ["language-name", "text-name", "start"]) document.getElementById(id).textContent = words[id];
  for (const id of ["send", "chat", "offers"]) document.getElementById(id).setAttribute("aria-label", words[id]);
  field.placeholder = words.ask;
  document.getElementById("about").textContent = about[language.value] || "";
}

language.value = navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";

const post = async (what, body) => {
  const said = { ...body, language: language.value };
  const response = await fetch(what, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Verbatim-Demo": "1" },
    body: JSON.stringify(said),
  });
  return response.json();
};

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", text_link: "span", bot_command: "span", mention: "span",
};

// Offsets count UTF-16 units, which is how JavaScript counts too.
function written(text, entities, name) {
  const into = document.createDocumentFragment();
  const fill = (node, start, end, inside) => {
    let at = start;
    while (inside.length) {
      const [entity, ...rest] = inside;
      const stop = entity.offset + entity.length;
      const nested = rest.filter((other) => other.offset < stop);
      inside = rest.filter((other) => other.offset >= stop);
      const quote = TAGS[entity.type] === "blockquote";
      // A quote is a block of its own: the line breaks that set it off are not drawn a second time.
      const before = text.slice(at, entity.offset);
      node.append(quote ? before.replace(/\n$/, "") : before);
      const tag = document.createElement(TAGS[entity.type] || "span");
      fill(tag, entity.offset, stop, nested);
      if (entity.type === "expandable_blockquote") fold(tag, `${name}:${entity.offset}`);
      node.append(tag);
      at = quote && text[stop] === "\n" ? stop + 1 : stop;
    }
    node.append(text.slice(at, end));
  };
  fill(into, 0, text.length, [...(entities || [])]);
  return into;
}

function fold(quote, name) {
  quote.classList.toggle("folded", !opened.has(name));
  quote.tabIndex = 0;
  const toggle = () => {
    opened.has(name) ? opened.delete(name) : opened.add(name);
    quote.classList.toggle("folded", !opened.has(name));
  };
  quote.addEventListener("click", toggle);
  quote.addEventListener("keydown", (event) => { if (event.key === "Enter") toggle(); });
}

function bubble(message) {
  const item = document.createElement("li");
  item.dataset.id = message.message_id;
  item.classList.toggle("mine", !message.from.is_bot);
  const body = document.createElement("div");
  body.className = "bubble";
  if (message.reply_to_message) {
    const answers = document.createElement("p");
    answers.className = "answers";
    answers.textContent = message.reply_to_message.text || message.reply_to_message.caption || "";
    body.append(answers);
  }
  if (message.photo) {
    const picture = document.createElement("img");
    picture.src = `photo/${encodeURIComponent(message.photo.at(-1).file_id)}`;
    picture.alt = message.caption || "";
    body.append(picture);
  }
  const text = message.text ?? message.caption ?? "";
  body.append(written(text, message.entities || message.caption_entities, message.message_id));
  item.append(body);
  for (const buttons of message.reply_markup?.inline_keyboard || []) {
    const row = document.createElement("div");
    row.className = "row";
    for (const button of buttons) {
      const tap = document.createElement("button");
      tap.type = "button";
      tap.textContent = button.text;
      tap.addEventListener("click", () => press(message.message_id, button.callback_data));
      row.append(tap);
    }
    item.append(row);
  }
  return item;
}

async function press(message, data) {
  const { toast } = await post("press", { message, data });
  if (toast) {
    waiting.textContent = toast;
    waiting.hidden = false;
    setTimeout(() => { waiting.hidden = true; waiting.textContent = "…"; }, 4000);
  }
}

// A message that did not change is left alone, so that the focus stays where it is.
const shown = new Map();
function show(messages) {
  const last = messages.at(-1);
  const grown = last && !shown.has(last.message_id);
  for (const message of messages) {
    const now = JSON.stringify(message);
    const before = shown.get(message.message_id);
    if (before?.now === now) continue;
    const item = bubble(message);
    before ? before.item.replaceWith(item) : chat.append(item);
    shown.set(message.message_id, { now, item });
  }
  if (grown) chat.lastElementChild.scrollIntoView({ block: last.from.is_bot ? "start" : "end" });
  waiting.hidden = !last || last.from.is_bot || Boolean(last.via_bot);
}

async function follow() {
  for (;;) {
    try {
      const response = await fetch(`chat?after=${version}`);
      const news = await response.json();
      version = news.version;
      about = news.about;
      speak();
      empty.hidden = news.messages.length > 0;
      show(news.messages);
    } catch {
      await new Promise((resume) => setTimeout(resume, 1000));
    }
  }
}

language.addEventListener("change", speak);
document.getElementById("start").addEventListener("click", () => post("say", { text: "/start" }));

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (!text) return;
  field.value = "";
  offers.hidden = true;
  await post("say", { text });
});

// "@name words" offers quotes, as it does in any chat of Telegram.
let typing;
field.addEventListener("input", () => {
  clearTimeout(typing);
  const inline = field.value.match(/^@(\w+)\s+(.*)$/);
  if (!inline) { offers.hidden = true; return; }
  typing = setTimeout(async () => {
    const { results } = await post("inline", { text: inline[2] });
    offers.replaceChildren(...results.map(offer));
    offers.hidden = !results.length;
  }, 250);
});

function offer(result) {
  const button = document.createElement("button");
  button.type = "button";
  const small = document.createElement("small");
  small.textContent = result.description || "";
  button.append(result.title, small);
  button.addEventListener("click", async () => {
    field.value = "";
    offers.hidden = true;
    await post("pick", { shown: result.shown });
  });
  return button;
}

follow();
