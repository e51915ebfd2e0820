using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;

namespace ProcedureEngine.Rendering.Offline;

/// <summary>Writes what a browser needs to install a locale's list of procedures like a program (W3C Web Application Manifest).</summary>
public static class WebManifest
{
    private static readonly (string File, string Size, string Purpose)[] Icons =
    [
        ("icons/icon-192.png", "192x192", "any"), ("icons/icon-512.png", "512x512", "any"), ("icons/maskable-512.png", "512x512", "maskable"),
    ];

    /// <summary>The manifests of all locales: <c>{locale}/app.webmanifest</c>.</summary>
    public static IEnumerable<SiteFile> Render(Site site, Theme theme) => site.Map.Locales.Select(locale => Render(site, theme, locale));

    private static SiteFile Render(Site site, Theme theme, Locale locale)
    {
        var (path, text) = (PagePath.Manifest(locale), site.Texts.For(locale));
        var root = PagePath.ToRoot(path);
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("name", site.TitleIn(text));
            json.WriteString("lang", text.Language);
            json.WriteString("dir", text.IsForeign || !locale.IsRightToLeft ? "ltr" : "rtl");
            json.WriteString("start_url", "index.html");
            // Links lead into the other languages too.
            json.WriteString("scope", root);
            // Agents copy addresses and go back: the browser's own buttons stay.
            json.WriteString("display", "minimal-ui");
            json.WriteString("background_color", "#ffffff");
            json.WriteString("theme_color", "#1d4ed8");
            json.WriteStartArray("icons");
            foreach (var (file, size, purpose) in Icons)
            {
                json.WriteStartObject();
                json.WriteString("src", $"{root}{theme.AssetFolder}/{file}");
                json.WriteString("sizes", size);
                json.WriteString("type", "image/png");
                json.WriteString("purpose", purpose);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new SiteFile(path, buffer.WrittenMemory.ToArray());
    }
}
