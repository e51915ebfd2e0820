using System.Collections.Immutable;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Index;

/// <summary>Writes what finds and filters the articles of a list. Scripts bring it to life; without them it stays hidden.</summary>
internal sealed class SearchForm
{
    /// <summary>What the script says.</summary>
    private static readonly (string Attribute, string Key)[] Told =
    [
        ("none", "NoResults"), ("partial", "Search.Partial"), ("failed", "Search.Failed"), ("changed", "Search.Changed"), ("more", "Search.More"),
        ("clear", "FilterClear"), ("recent", "Recent"), ("forget", "Recent.Clear"), ("forgotten", "Recent.Cleared"), ("not-kept", "Recent.NotKept"),
        ("progress", "ProgressOf"), ("going", "Tool.InProgress"), ("delete", "Tool.Delete"), ("old", "Tool.DeleteOld"), ("deleted", "Tool.Deleted"), ("undo", "Undo"),
    ];

    private readonly UiText text;
    private readonly string? version;
    private readonly ImmutableArray<Filter> filters;

    /// <summary>The form for the articles of a list.</summary>
    /// <param name="text">The language of the page.</param>
    /// <param name="groups">The list.</param>
    /// <param name="nameOf">What a value of front matter is called.</param>
    /// <param name="version">The version of the search index; null where there is none, and only titles are searched.</param>
    public SearchForm(UiText text, ImmutableArray<IndexGroup> groups, Func<string, string> nameOf, string? version)
    {
        this.text = text;
        this.version = version;
        filters = [.. Choices(groups, nameOf).Where(f => f.Values.Length > 1)];
    }

    /// <summary>Writes the form.</summary>
    public void Write(HtmlWriter html, int articles)
    {
        html.Markup(filters.IsEmpty ? "<div class=\"find\""u8 : "<div class=\"find filtered\""u8);
        Language(html);
        html.WriteLine($"""><div role="search" hidden><label for="_search">{text["Search"]}</label>""");
        html.Markup("<input type=\"search\" id=\"_search\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\""u8);
        if (version is not null)
        {
            html.Write($" data-index=\"{PagePath.Search(text.Locale)}\" data-version=\"{version}\"");
        }

        html.Markup("></div>\n"u8);
        if (!filters.IsEmpty) Filters(html);
        html.Write($"<p role=\"status\" data-language=\"{text.Language}\"");
        foreach (var (attribute, key) in Told)
        {
            html.Write($" data-{html.Name(attribute)}=\"{text[key]}\"");
        }

        foreach (var form in (ReadOnlySpan<string>)["zero", "one", "two", "few", "many", "other"])
        {
            if (text.Find($"Articles.{form}") is not { } pattern) continue;
            html.Write($" data-{html.Name(form)}=\"{pattern}\"");
        }

        html.WriteLine($""">{text.Count("Articles", articles)}</p></div>""");
    }

    /// <summary>Writes what an article is filed under, as attributes of its entry: numbers of values in the order of the choices.</summary>
    public void Filed(HtmlWriter html, IndexEntry entry)
    {
        foreach (var filter in filters)
        {
            var values = filter.ValuesOf(entry.Classification);
            if (values.IsEmpty) continue;
            html.Write($" data-{html.Name(filter.Name)}=\"");
            for (var i = 0; i < values.Length; i++)
            {
                html.Write($"""{(i > 0 ? " "u8 : ""u8)}{filter.Values.IndexOf(Key(values[i]))}""");
            }

            html.Markup("\""u8);
        }
    }

    private void Filters(HtmlWriter html)
    {
        html.Markup("<div class=\"filters\" hidden>"u8);
        foreach (var filter in filters)
        {
            html.Write($"""<label>{filter.Label} <select name="{filter.Name}"><option value="">{text["FilterAll"]}</option>""");
            for (var i = 0; i < filter.Values.Length; i++)
            {
                html.Write($"""<option value="{filter.Values[i]}">{filter.Names[i]}</option>""");
            }

            html.Markup("</select></label>\n"u8);
        }

        html.Markup("</div>\n"u8);
    }

    private void Language(HtmlWriter html)
    {
        if (text.IsForeign) html.Attribute("lang"u8, text.Language);
    }

    private IEnumerable<Filter> Choices(ImmutableArray<IndexGroup> groups, Func<string, string> nameOf)
    {
        yield return Choice("product", text["FilterProduct"], groups, nameOf, f => f.Product);
        yield return Choice("topic", text["FilterTopic"], groups, nameOf, f => f.Topic);
        yield return Choice("audience", text["FilterAudience"], groups, nameOf, f => f.Audience);
    }

    private Filter Choice(string name, string label, ImmutableArray<IndexGroup> groups, Func<string, string> nameOf, Func<Classification, ImmutableArray<string>> valuesOf)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var entry in group.Entries)
            {
                foreach (var value in valuesOf(entry.Classification)) names.TryAdd(Key(value), nameOf(value));
            }
        }

        var byName = new NameOrder(text.Locale);
        ImmutableArray<string> values = [.. names.Keys.OrderBy(v => names[v], byName).ThenBy(v => v, StringComparer.Ordinal)];
        return new Filter(name, label, values, [.. values.Select(v => names[v])], valuesOf);
    }

    private static string Key(string value) => value.ToLowerInvariant();
}
