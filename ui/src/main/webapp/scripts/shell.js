// What the shell does in the browser alone.
window.hpf = window.hpf || {};

// The pages' policy lets no text become a script, except what carries the word of this very page. What the server asks the
// browser to do comes as text: it is made a function here, once, under that word, and nowhere else.
(function () {
  const word = document.currentScript.nonce;
  const made = new Map();
  const plain = window.Function;

  function make(...parts) {
    const key = parts.join('\u0000');
    if (!made.has(key)) {
      const body = parts.pop() || '';
      const script = document.createElement('script');
      script.nonce = word;
      script.textContent = `window.hpf.made = function (${parts.join(',')}) {\n${body}\n};`;
      document.head.append(script);
      script.remove();
      if (!window.hpf.made) {
        throw new SyntaxError('no function: ' + body);
      }
      made.set(key, window.hpf.made);
      delete window.hpf.made;
    }
    return made.get(key);
  }

  make.prototype = plain.prototype;
  window.Function = make;
})();

window.hpf.switchScheme = function (cookie) {
  const html = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const chosen = html.style.colorScheme;
  const now = chosen === 'dark' || chosen === 'light' ? chosen : system;
  const next = now === 'dark' ? 'light' : 'dark';
  html.style.colorScheme = next;
  html.setAttribute('theme', next);
  window.hpf.keepOnDevice(cookie, next);
};

window.hpf.keepOnDevice = function (cookie, value) {
  const [before, after] = location.protocol === 'https:' ? ['__Host-', ';Secure'] : ['', ''];
  document.cookie = before + cookie + '=' + value + ';path=/;max-age=31536000;SameSite=Lax' + after;
};

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-scheme-cookie]');
  if (button) {
    window.hpf.switchScheme(button.getAttribute('data-scheme-cookie'));
  }
});

// On a phone the rest of the ways lies over the page: it closes when a way is taken, and when the page beside it is tapped.
document.addEventListener('click', (event) => {
  const rest = event.target.closest('.nav-rest:popover-open');
  if (rest && (event.target === rest || event.target.closest('a'))) {
    rest.hidePopover();
  }
});

document.addEventListener('submit', (event) => {
  if (event.target.hasAttribute('data-entrance')) {
    window.hpf.leave();
  }
});

// The page is left by a form: an answer to what it still asks by itself would load it anew and lose the way.
window.hpf.leave = function () {
  XMLHttpRequest.prototype.send = function () {};
};

// What has the focus may be made anew, by a form that was saved or by news, or go with its page. Then the focus goes to
// what stands in its place, or else to the heading, instead of being lost; never to what takes something away.
(function () {
  let last = null;
  let waiting = false;

  const kind = (element) => element.tagName + ' ' + element.className;
  const words = (element) => (element.getAttribute('aria-label') || element.textContent).trim();
  const usable = (element) => element.checkVisibility() && !element.disabled;
  const alike = (sign) => [...document.querySelectorAll('main ' + sign.tag)].filter((each) => usable(each) && sign.of(each) === sign.value);

  function remember(element) {
    const sign = (of) => ({ tag: element.tagName, of, value: of(element) });
    const signs = [sign((each) => kind(each) + ' ' + words(each)), sign(kind)];
    signs.forEach((each) => (each.index = alike(each).indexOf(element)));
    last = { element, signs, page: location.pathname };
  }

  function successor() {
    for (const sign of last.page === location.pathname ? last.signs : []) {
      const found = alike(sign);
      if (found.length) {
        const next = found[Math.min(Math.max(sign.index, 0), found.length - 1)];
        return takesAway(next) ? headingBefore(next) : next;
      }
    }
    return focusable(document.querySelector('main h1'));
  }

  const takesAway = (element) => (element.getAttribute('theme') || '').split(' ').includes('error');

  function focusable(heading) {
    if (heading) {
      heading.tabIndex = -1;
    }
    return heading;
  }

  // The heading of the part in which it stands.
  function headingBefore(element) {
    const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].filter(usable);
    return focusable(headings.findLast((each) => each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING));
  }

  function isLost() {
    return last && !last.element.isConnected && document.activeElement === document.body
        && !document.querySelector('vaadin-dialog[opened]');
  }

  function look() {
    waiting = false;
    if (isLost()) {
      const next = successor();
      last = null;
      if (next) {
        next.focus({ preventScroll: true });
      }
    }
  }

  document.addEventListener('focusin', (event) => {
    if (event.target.parentElement && event.target.parentElement.closest('main')) {
      remember(event.target);
    } else if (!event.target.closest('vaadin-dialog')) {
      last = null;
    }
  });

  document.addEventListener('pointerup', () => setTimeout(() => {
    if (last && last.element.isConnected && document.activeElement === document.body) {
      last = null;
    }
  }));

  new MutationObserver(() => {
    if (!waiting && last && !last.element.isConnected) {
      waiting = true;
      setTimeout(look, 150);
    }
  }).observe(document, { childList: true, subtree: true });
})();
