namespace ProcedureEngine.Cli.Serving;

/// <summary>What only the preview adds to pages: a script that loads the page anew after a build and shows what is wrong, and its style.</summary>
internal static class PreviewScript
{
    /// <summary>The script. Its address has the version of the build that its page is from.</summary>
    public static ReadOnlyMemory<byte> Source { get; } = """
        const shown = new URL(import.meta.url).searchParams.get('version');
        const panel = element('div', { className: '_preview' });
        // The regions are there before they say something: only then it is read out.
        const errors = region('alert');
        const warnings = region('status');
        panel.append(errors, warnings);
        document.body.append(panel);
        let events;

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

        // A browser keeps six connections to a server: a page that nobody sees has none.
        function listen() {
          events?.close();
          if (document.hidden) return;
          events = new EventSource(`/_preview/events?page=${encodeURIComponent(location.pathname)}`);
          events.onmessage = (event) => {
            const notice = JSON.parse(event.data);
            if (notice.version !== shown) return location.reload();
            panel.lang = notice.language;
            show(errors, notice.errors, true);
            show(warnings, notice.warnings, false);
          };
        }

        document.addEventListener('visibilitychange', listen);
        listen();
        """u8.ToArray();

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
        var added = System.Text.Encoding.UTF8.GetBytes($"<link rel=\"stylesheet\" href=\"{style}\"><script type=\"module\" src=\"{script}\"></script>");
        var end = page.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        return [.. page[..end], .. added, .. page[end..]];
    }
}
