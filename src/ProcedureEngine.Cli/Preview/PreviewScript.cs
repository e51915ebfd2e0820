namespace ProcedureEngine.Cli.Preview;

/// <summary>The script that only the preview adds to pages: it loads the page anew after a build and shows why one failed.</summary>
internal static class PreviewScript
{
    /// <summary>The script.</summary>
    public static ReadOnlyMemory<byte> Source { get; } = """
        let shown = new URL(import.meta.url).searchParams.get('version');
        const banner = document.createElement('pre');
        banner.setAttribute('role', 'alert');
        Object.assign(banner.style, {
          position: 'fixed', inset: 'auto 0 0 0', margin: 0, padding: '1rem', zIndex: 1000, whiteSpace: 'pre-wrap',
          font: '0.875rem/1.5 ui-monospace, monospace', background: '#7f1d1d', color: '#fff',
        });
        new EventSource('/_preview/events').onmessage = (event) => {
          const { version, error } = JSON.parse(event.data);
          banner.textContent = error ?? '';
          if (error) document.body.append(banner);
          else banner.remove();
          if (!error && version !== shown) location.reload();
          shown = version;
        };
        """u8.ToArray();

    /// <summary>In the place of the site's own worker: a preview keeps no pages, and sends away a worker that another site left at its address.</summary>
    public static ReadOnlyMemory<byte> NoWorker { get; } = """
        addEventListener('install', () => skipWaiting());
        addEventListener('activate', event => event.waitUntil(registration.unregister()));
        """u8.ToArray();

    /// <summary>A page with the script at the end of its body.</summary>
    public static byte[] AddTo(ReadOnlySpan<byte> page, string address)
    {
        var script = System.Text.Encoding.UTF8.GetBytes($"<script type=\"module\" src=\"{address}\"></script>");
        var end = page.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        return [.. page[..end], .. script, .. page[end..]];
    }
}
