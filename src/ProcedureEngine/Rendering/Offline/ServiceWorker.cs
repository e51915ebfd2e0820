using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;

namespace ProcedureEngine.Rendering.Offline;

/// <summary>
/// Writes the script that keeps visited pages for when there is no network: <c>worker.js</c> of the theme, behind a line that
/// names the build. Browsers take a script that differs in one byte for a new one, so the line says that there is a new build.
/// </summary>
public static class ServiceWorker
{
    /// <summary>The script's file. It stands at the root of the site, since a worker answers for the folder that it is in.</summary>
    public const string Path = "sw.js";

    /// <summary>What readers' pages do not need: the pages for translators are not kept.</summary>
    public const string Report = "report/";

    private const string Family = "Offline";

    /// <summary>The script of a build.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">The theme, whose files the pages load.</param>
    /// <param name="version">What tells this build from others: the same for the same pages.</param>
    public static SiteFile Render(Site site, Theme theme, string version)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        buffer.Write("const BUILD = "u8);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteString("assets", theme.AssetFolder);
            json.WriteStartArray("files");
            foreach (var file in theme.Assets)
            {
                var name = file.Path[(theme.AssetFolder.Length + 1)..];
                if (!name.Contains("/report", StringComparison.Ordinal)) json.WriteStringValue(PagePath.ToUrl(name));
            }

            foreach (var language in site.Map.Locales.Select(l => site.Texts.For(l).Language).Distinct()) json.WriteStringValue($"texts/{language}.json");
            json.WriteEndArray();
            json.WriteStartObject("texts");
            foreach (var locale in site.Map.Locales) Texts(json, site, locale);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        buffer.Write(theme.Worker.Span);
        return new SiteFile(Path, buffer.WrittenMemory.ToArray());
    }

    /// <summary>What the page says that stands in for one that was not kept. The script puts it into HTML as it is.</summary>
    private static void Texts(Utf8JsonWriter json, Site site, Model.Locale locale)
    {
        var text = site.Texts.For(locale);
        json.WriteStartObject(locale.Tag);
        json.WriteString("language", text.Language);
        json.WriteString("title", Encoded(text[$"{Family}.Title"]));
        json.WriteString("text", Encoded(text[$"{Family}.Text"]));
        json.WriteString("list", Encoded(text["AllArticles"]));
        json.WriteEndObject();
    }

    private static string Encoded(string text)
    {
        using var html = new HtmlWriter();
        html.Text(text);
        return Encoding.UTF8.GetString(html.Written);
    }
}
