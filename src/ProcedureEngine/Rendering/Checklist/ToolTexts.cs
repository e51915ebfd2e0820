using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Checklist;

/// <summary>
/// Writes the texts that only scripts show, one file a language beside the scripts: pages stay light, and a script loads them once
/// for all pages. They are the UI texts whose keys begin with <c>Tool.</c>.
/// </summary>
public static class ToolTexts
{
    private const string Family = "Tool";
    private const string Prefix = Family + ".";

    /// <summary>The files for the languages of these locales: <c>assets/…/texts/de.json</c>.</summary>
    public static IEnumerable<SiteFile> Render(Site site, Theme theme, ImmutableArray<Locale> locales) =>
        locales.Select(site.Texts.For).DistinctBy(text => text.Language).Select(text => Render(theme, text));

    private static SiteFile Render(Theme theme, UiText text)
    {
        var buffer = new ArrayBufferWriter<byte>(8 * 1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (key, value) in text.All.OrderBy(t => t.Key, StringComparer.Ordinal))
            {
                if (key.StartsWith(Prefix, StringComparison.Ordinal)) json.WriteString(key.AsSpan(Prefix.Length), value);
            }

            json.WriteEndObject();
        }

        return new SiteFile($"{theme.AssetFolder}/texts/{text.Language}.json", buffer.WrittenMemory.ToArray());
    }
}
