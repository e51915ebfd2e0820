using System.Text;

namespace ProcedureEngine.Cli.Serving;

/// <summary>What only the preview adds to pages: a script that exchanges what has changed on the page and shows what is wrong, and its style.</summary>
internal static class PreviewScript
{
    /// <summary>The script. Its address has what tells its page from an earlier state of it. It runs before the page's own scripts, while the page is as it was sent.</summary>
    public static ReadOnlyMemory<byte> Source { get; } = Encoding.UTF8.GetBytes($$"""
        (() => {
        'use strict';
        let shown = new URL(document.currentScript.src).searchParams.get('version');
        {{Exchange}}
        const panel = element('div', { className: '_preview' });
        // The regions are there before they say something: only then it is read out.
        const errors = region('alert');
        const warnings = region('status');
        panel.append(errors, warnings);
        document.body.append(panel);
        let events;
        let last = Promise.resolve();

        function element(name, properties, ...children) {
          const made = Object.assign(document.createElement(name), properties);
          made.append(...children);
          return made;
        }

        function region(role) {
          const made = element('div');
          made.setAttribute('role', role);
          return made;
        }

        function item({ place, message }) {
          const words = element('span', { lang: 'en', dir: 'auto' }, message);
          return place ? element('li', {}, element('strong', { dir: 'auto' }, place), ' ', words) : element('li', {}, words);
        }

        function show(region, part, open) {
          const said = JSON.stringify(part);
          if (region.said === said) return; // what was read out is not read out again
          region.said = said;
          if (!part) return region.replaceChildren();
          const details = element('details', { open: region.firstChild?.open ?? open }, element('summary', { dir: 'auto' }, part.summary));
          if (part.remark) details.append(element('p', { dir: 'auto' }, part.remark));
          details.append(element('ul', {}, ...part.items.map(item)));
          if (part.more) details.append(element('p', { dir: 'auto' }, part.more));
          region.replaceChildren(details);
        }

        function tell(notice) {
          panel.lang = notice.language;
          show(errors, notice.errors, true);
          show(warnings, notice.warnings, false);
        }

        // A browser keeps six connections to a server: a page that nobody sees has none.
        function listen() {
          events?.close();
          if (document.hidden) return;
          events = new EventSource(`/_preview/events?page=${encodeURIComponent(location.pathname)}`);
          events.onmessage = event => {
            const notice = JSON.parse(event.data);
            last = last.then(async () => {
              if (notice.version !== shown && !await exchange()) return location.reload();
              tell(notice);
            });
          };
        }

        document.addEventListener('visibilitychange', listen);
        listen();
        })();
        """);

    /// <summary>
    /// Exchanges what is different in a page that has changed, and leaves the rest as it is: with what the page's scripts have made of it, and
    /// what the reader has opened, ticked and scrolled to. It is false where steps or other controls came or went, or what the page loads is
    /// another: then the page has to be loaded anew. A copy of the page as it was sent is compared with the page as it is now; each node
    /// of the copy knows its node on the page.
    /// </summary>
    private const string Exchange = """
        const CONTROLS = 'input, button, select, textarea, details, dialog, [popover]';
        const KEYS = ['id', 'name', 'type', 'value', 'for'];
        let sent = document.body.cloneNode(true);
        let places = new Map();
        const loaded = head(document);
        pair(sent, document.body, places);
        strip(sent);

        // What the preview itself has put at the end of a page, and what the parser has not read yet.
        function strip(body) {
          const own = body.querySelector('link[href*="/_preview/"]');
          while (own.nextSibling) own.nextSibling.remove();
          own.remove();
        }

        function head(page) {
          return [...page.head.children].filter(e => !e.matches('title, meta[name=description]')).map(e => e.outerHTML).join('');
        }

        function pair(copy, node, map) {
          map.set(copy, node);
          copy.childNodes.forEach((child, i) => pair(child, node.childNodes[i], map));
        }

        // Not by DOMParser: the pages trust no text to become markup.
        function load() {
          return new Promise(done => {
            const request = new XMLHttpRequest();
            request.open('GET', location.pathname + location.search);
            request.responseType = 'document';
            request.onloadend = () => done(request.response);
            request.send();
          });
        }

        async function exchange() {
          const page = await load();
          const script = page?.querySelector('script[src*="/_preview/preview.js"]');
          if (!script || head(page) !== loaded) return false;
          const now = new Map();
          strip(page.body);
          if (!patch(sent, page.body, now)) return false;
          [sent, places] = [page.body, now];
          document.title = page.title;
          shown = new URL(script.src).searchParams.get('version');
          return true;
        }

        const isOwn = node => node.localName === 'script' || node.localName === 'link';
        const isAlike = (a, b) => a.nodeName === b.nodeName && (isOwn(a) || a.nodeType !== 1 || KEYS.every(key => a.getAttribute(key) === b.getAttribute(key)));
        const isEqual = (a, b) => a.isEqualNode(b);
        const hasControls = node => node.nodeType === 1 && (node.matches(CONTROLS) || node.querySelector(CONTROLS) !== null);

        // The same in both: their nodes on the page stay.
        function keep(before, after, now) {
          now.set(after, places.get(before));
          after.childNodes.forEach((child, i) => keep(before.childNodes[i], child, now));
        }

        function patch(before, after, now) {
          const node = places.get(before);
          if (!node?.isConnected || !isAlike(before, after)) return false;
          now.set(after, node);
          if (isOwn(before)) return true;
          if (before.nodeType !== 1) {
            if (before.data !== after.data) node.data = after.data;
            return true;
          }
          for (const { name, value } of after.attributes) if (before.getAttribute(name) !== value) node.setAttribute(name, value);
          for (const { name } of before.attributes) if (!after.hasAttribute(name)) node.removeAttribute(name);
          const [old, fresh] = [[...before.childNodes], [...after.childNodes]];
          let [start, end] = [0, 0];
          const most = Math.min(old.length, fresh.length);
          while (start < most && isEqual(old[start], fresh[start])) keep(old[start], fresh[start++], now);
          while (end < most - start && isEqual(old[old.length - 1 - end], fresh[fresh.length - 1 - end])) { end++; keep(old[old.length - end], fresh[fresh.length - end], now); }
          const [gone, come] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
          if (gone.length === come.length && gone.every((child, i) => isAlike(child, come[i]))) return gone.every((child, i) => patch(child, come[i], now));
          if ([...gone, ...come].some(hasControls)) return false;
          for (const child of gone) places.get(child)?.remove();
          // Scripts may have put something at the end.
          const behind = end ? places.get(old[old.length - end]) : start ? places.get(old[start - 1]).nextSibling : node.firstChild;
          if (behind && behind.parentNode !== node) return false;
          for (const child of come) {
            const made = document.importNode(child, true);
            node.insertBefore(made, behind);
            pair(child, made, now);
          }
          return true;
        }
        """;

    /// <summary>The style of what the script shows, and of the preview's own pages.</summary>
    public static ReadOnlyMemory<byte> Style { get; } = """
        ._preview { position: sticky; bottom: 0; z-index: 1000; max-height: 50vh; overflow: auto; font: 0.875rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        ._preview [role=alert] { background: #7f1d1d; color: #fff; }
        ._preview [role=status] { background: #fef3c7; color: #422006; }
        ._preview summary { padding: 0.5rem 1rem; font-weight: bold; cursor: pointer; }
        ._preview summary:focus-visible { outline: 2px solid currentColor; outline-offset: -4px; }
        ._preview :is(ul, p) { margin: 0; padding: 0 1rem 0.5rem 2.5rem; }
        ._missing { background: Canvas; color: CanvasText; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        ._missing a { color: inherit; }
        @media print { ._preview { display: none; } }
        """u8.ToArray();

    /// <summary>In the place of the site's own worker: a preview keeps no pages, and sends away a worker that another site left at its address.</summary>
    public static ReadOnlyMemory<byte> NoWorker { get; } = """
        addEventListener('install', () => skipWaiting());
        addEventListener('activate', event => event.waitUntil(registration.unregister()));
        """u8.ToArray();

    /// <summary>A page with the script and the style at the end of its body.</summary>
    public static byte[] AddTo(ReadOnlySpan<byte> page, string script, string style)
    {
        var added = Encoding.UTF8.GetBytes($"<link rel=\"stylesheet\" href=\"{style}\"><script src=\"{script}\"></script>");
        var end = page.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        return [.. page[..end], .. added, .. page[end..]];
    }
}
