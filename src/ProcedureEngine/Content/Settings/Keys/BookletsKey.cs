using System.Text.Json.Nodes;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Settings.Schemas;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary><c>booklets</c>: several articles in one document.</summary>
internal sealed class BookletsKey() : SettingKey(new(
    "booklets",
    "Articles that 'procedures print --booklet' prints as one document: a list of articles, or those of a folder (topic) and those that say something in their front matter (where). title is one text or one for each language; sign-off adds lines to sign after each chapter.",
    "It is booklets by name, each with articles, or with topic and where; title and sign-off (true or false) may stand beside them.",
    "no booklets",
    "booklets:\n  first-day:\n    title: {en: The first day, de: Der erste Tag}\n    articles: [devices/enrol-laptop, identity/set-up-mfa-new-phone]\n    sign-off: true\n  devices:\n    topic: devices\n    where: {ms.topic: how-to}"))
{
    private const string Title = "title", Articles = "articles", Topic = "topic", Where = "where", SignOff = "sign-off";

    private static readonly string[] Known = [Title, Articles, Topic, Where, SignOff];

    internal override JsonObject Schema(SchemaNames names) => SchemaPart.Map(SchemaPart.Keys(
        (Title, SchemaPart.AnyOf(SchemaPart.Text(), SchemaPart.ByLocale(SchemaPart.Text()))),
        (Articles, SchemaPart.OneOrMore(SchemaPart.Text)),
        (Topic, SchemaPart.Text()),
        (Where, SchemaPart.Map(SchemaPart.OneOrMore(() => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") }))),
        (SignOff, new JsonObject { ["type"] = "boolean" })));

    internal override SettingFault? Read(SettingsReading reading, string below, MetadataEntry entry)
    {
        var dot = below.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0) return SettingFault.Value;
        var (name, key) = (below[..dot], below[(dot + 1)..]);
        if (!Known.Contains(key.Split('.')[0])) return SettingFault.UnknownKey([.. Known.Select(known => $"{Description.Name}.{name}.{known}")]);

        var booklets = reading.Settings.Booklets;
        var before = booklets.FirstOrDefault(b => b.Name == name);
        if (With(before ?? new BookletSetting(name, new SourceSpan(entry.Line, entry.Column, entry.Line, entry.Column)), key, entry) is not { } booklet) return SettingFault.Value;
        return reading.Take(reading.Settings with { Booklets = before is null ? booklets.Add(booklet) : booklets.Replace(before, booklet) });
    }

    private static BookletSetting? With(BookletSetting booklet, string key, MetadataEntry entry)
    {
        if (entry.Values is not [{ Length: > 0 } value, ..]) return null;
        if (key == Title) return booklet with { Titles = booklet.Titles.SetItem(SiteSettings.AnyLanguage, value) };
        if (Below(key, Title) is { } language) return Locale.TryParse(language) is { } locale ? booklet with { Titles = booklet.Titles.SetItem(locale.Tag, value) } : null;
        if (key == Articles) return booklet with { Articles = [.. entry.Values.Select(Key).Distinct(StringComparer.Ordinal)] };
        if (key == Topic) return booklet with { Topic = Key(value) };
        if (Below(key, Where) is { } wanted) return booklet with { Where = booklet.Where.Add(entry with { Key = wanted }) };
        return key == SignOff && bool.TryParse(value, out var isAsked) ? booklet with { HasSignOff = isAsked } : null;
    }

    private static string? Below(string key, string name) => key.StartsWith(name + ".", StringComparison.Ordinal) ? key[(name.Length + 1)..] : null;

    private static string Key(string value) => MarkdownFile.WithoutExtension(value.Trim().Replace('\\', '/').Trim('/').Normalize().ToLowerInvariant());
}
