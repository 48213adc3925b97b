// What is typed in a long form survives what nobody asked for: a page that is loaded anew, a session or a server that
// ended. It is kept in the tab, for one account, and offered again (docs/decisions/where-one-is.md).
window.hpf = window.hpf || {};

window.hpf.drafts = (function () {
  const words = document.currentScript.dataset;
  const PREFIX = 'hpf.draft/';
  const PATIENCE = 5000;
  const account = words.account || '';
  const touched = new Set();
  const seen = new WeakSet();
  const unanswered = new WeakSet();

  // --- Where they are kept

  const keys = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  const keyOf = (draft) => PREFIX + account + '/' + draft.dataset.draft;

  function read(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch (unreadable) {
      return null;
    }
  }

  const drop = (draft) => sessionStorage.removeItem(keyOf(draft));
  const dropAll = () => keys().forEach((key) => sessionStorage.removeItem(key));

  /** Nothing of anybody else, and nothing longer than it may be kept. */
  function tidy() {
    keys().forEach((key) => {
      const kept = read(key);
      if (!kept || kept.until < Date.now() || (account && !key.startsWith(PREFIX + account + '/'))) {
        sessionStorage.removeItem(key);
      }
    });
  }

  tidy();
  setInterval(tidy, 60000);

  // Who signs out leaves nothing, in no tab.
  const tabs = window.BroadcastChannel ? new BroadcastChannel('hpf-signed-out') : null;
  if (tabs) {
    tabs.onmessage = (message) => message.data === account && dropAll();
  }
  document.addEventListener('click', (event) => {
    if (event.target.closest && event.target.closest('a[href$="/logout"]') && !event.defaultPrevented) {
      dropAll();
      if (tabs) {
        tabs.postMessage(account);
      }
    }
  }, true);

  // --- What a field holds. Choices are kept by what they say, so that a changed list never stands for somebody else.

  const OPTIONS = {
    'vaadin-select': 'vaadin-select-list-box > vaadin-select-item',
    'vaadin-checkbox-group': 'vaadin-checkbox',
    'vaadin-radio-group': 'vaadin-radio-button',
  };
  const tag = (field) => field.tagName.toLowerCase();
  const optionsOf = (field) => [...field.querySelectorAll(OPTIONS[tag(field)])];
  const label = (option) => (option.label || option.textContent || '').trim();
  const isCombo = (field) => tag(field).endsWith('combo-box');
  const chosen = (field, option) => (tag(field) === 'vaadin-select' ? option.value === field.value : option.checked);

  function valueOf(field) {
    if (OPTIONS[tag(field)]) {
      const options = optionsOf(field);
      return {
        all: options.map(label),
        at: options.map((option, i) => (chosen(field, option) ? i : -1)).filter((i) => i >= 0),
      };
    }
    if (isCombo(field)) {
      const items = field.selectedItems || (field.selectedItem ? [field.selectedItem] : []);
      return { items: items.map((item) => item.label) };
    }
    return tag(field) === 'vaadin-checkbox' ? { checked: field.checked } : { value: field.value };
  }

  /** Which of today's options were chosen: by their words, or by their place where all of them are said in another language. */
  function sameOptions(field, kept) {
    const now = optionsOf(field).map(label);
    const translated = now.length === kept.all.length && !kept.all.some((each) => each && now.includes(each));
    return kept.at
        .map((i) => (translated ? i : now.indexOf(kept.all[i])))
        .filter((i) => i >= 0 && (translated || now.indexOf(now[i]) === now.lastIndexOf(now[i])));
  }

  function tell(field) {
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new Event('blur'));
  }

  async function put(field, kept) {
    if (kept.all) {
      const wanted = sameOptions(field, kept);
      const options = optionsOf(field);
      if (tag(field) === 'vaadin-select') {
        if (wanted.length) {
          field.value = options[wanted[0]].value;
          tell(field);
        }
      } else {
        options.forEach((option, i) => option.checked !== wanted.includes(i) && option.querySelector('input').click());
      }
      return wanted.length === kept.at.length;
    }
    if (kept.items) {
      return putItems(field, kept.items);
    }
    if ('checked' in kept) {
      if (field.checked !== kept.checked) {
        field.querySelector('input').click();
      }
    } else {
      field.value = kept.value;
      tell(field);
    }
    return true;
  }

  async function putItems(field, labels) {
    const found = [];
    field.opened = true;
    for (const each of labels) {
      field.filter = each;
      const item = await until(() => (field.filteredItems || []).find((one) => one && one.label === each));
      if (item) {
        found.push(item);
      }
    }
    field.filter = '';
    if ('selectedItems' in field) {
      field.selectedItems = found;
    } else if (found.length) {
      field.selectedItem = found[0];
    }
    field.opened = false;
    tell(field);
    return found.length === labels.length;
  }

  // --- Keeping

  const draftOf = (form) => form.querySelector('[data-draft]');

  function save(form) {
    const draft = draftOf(form);
    if (!draft) {
      return;
    }
    const waiting = unanswered.has(draft) ? (read(keyOf(draft)) || {}).fields : {};
    const fields = { ...waiting };
    form.querySelectorAll('[data-field]').forEach((field) => {
      if (touched.has(field)) {
        fields[field.dataset.field] = valueOf(field);
      }
    });
    const now = Date.now();
    sessionStorage.setItem(keyOf(draft), JSON.stringify({
      at: now, until: now + Number(draft.dataset.minutes) * 60000, fields,
    }));
  }

  window.addEventListener('hpf-typed', (event) => {
    const field = event.detail.closest('[data-field]');
    const form = window.hpf.typed.formOf(event.detail);
    if (field && form) {
      touched.add(field);
      save(form);
      setTimeout(() => field.isConnected && save(form), 0);
    }
  });

  // A row that is taken out gives its place to the next one.
  document.addEventListener('click', (event) => {
    const form = event.target.closest && event.target.closest('vaadin-dialog, main');
    if (form && [...touched].some((field) => form.contains(field))) {
      setTimeout(() => form.isConnected && draftOf(form) && read(keyOf(draftOf(form))) && save(form), 1000);
    }
  });

  window.addEventListener('hpf-saved', (event) => {
    const draft = draftOf(event.detail);
    if (draft) {
      drop(draft);
      touched.clear();
    }
  });
  window.addEventListener('hpf-discarded', () => document.querySelectorAll('[data-draft]').forEach(drop));

  // --- Offering. What leaves the page while the page stays was sent, or left by who was asked.

  function offer(draft) {
    const kept = seen.has(draft) ? null : read(keyOf(draft));
    seen.add(draft);
    if (!kept) {
      return;
    }
    unanswered.add(draft);
    const time = new Date(kept.at).toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    });
    const text = document.createElement('span');
    text.textContent = words.offer.replace('{0}', time);
    const answer = (says, className, work) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = className;
      button.textContent = says;
      button.addEventListener('click', () => {
        unanswered.delete(draft);
        draft.replaceChildren();
        work();
      });
      return button;
    };
    draft.replaceChildren(
        text,
        answer(words.goOn, 'draft-go-on', () => goOn(draft, kept)),
        answer(words.throwAway, 'draft-throw-away', () => drop(draft)));
  }

  const rest = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

  async function until(look) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await rest(50)) {
      const found = look();
      if (found) {
        return found;
      }
    }
    return null;
  }

  const clients = () => Object.values((window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients) || {});
  const settle = async () => {
    await rest(30);
    await until(() => clients().every((client) => !client.isActive || !client.isActive()));
  };

  async function find(form, name) {
    const look = () => form.querySelector('[data-field="' + CSS.escape(name) + '"]');
    for (let rows = 0; !look() && rows < 20; rows++) {
      const adder = [...form.querySelectorAll('[data-adds]')].find((each) => name.startsWith(each.dataset.adds));
      if (!adder) {
        return null;
      }
      adder.click();
      await settle();
    }
    return look();
  }

  async function goOn(draft, kept) {
    const form = window.hpf.typed.formOf(draft);
    let whole = true;
    for (const [name, value] of Object.entries(kept.fields)) {
      const field = await find(form, name);
      if (field) {
        touched.add(field);
        whole = (await put(field, value)) && whole;
        window.hpf.typed.add(field);
        await settle();
      } else {
        whole = false;
      }
    }
    if (!whole) {
      draft.textContent = words.partly;
    }
    save(form);
    // On a phone a date that has the focus lays its calendar over the form
    const first = form.querySelector('[data-field]:not(vaadin-date-picker)');
    if (first) {
      first.focus({ preventScroll: true });
    }
  }

  // On the same page it may only be made anew; whoever goes to another one may be back at the form in no time.
  const pages = new WeakMap();

  function dropGone(draft) {
    if (![...document.querySelectorAll('[data-draft]')].some((each) => keyOf(each) === keyOf(draft))) {
      drop(draft);
    }
  }

  new MutationObserver((changes) => {
    document.querySelectorAll('[data-draft]').forEach((draft) => {
      offer(draft);
      pages.set(draft, pages.get(draft) || location.pathname);
    });
    changes.forEach((change) => change.removedNodes.forEach((node) => {
      if (node instanceof Element) {
        const gone = node.matches('[data-draft]') ? [node] : [...node.querySelectorAll('[data-draft]')];
        gone.forEach((draft) => {
          setTimeout(() => location.pathname !== pages.get(draft) && dropGone(draft), 150);
          setTimeout(() => dropGone(draft), 2000);
        });
      }
    }));
  }).observe(document, { childList: true, subtree: true });

  /** Whether everything that was typed would be offered again. */
  function covers(elements) {
    return elements.every((each) => {
      const form = window.hpf.typed.formOf(each);
      return each.closest('[data-field]') && form && draftOf(form);
    });
  }

  return { covers };
})();
