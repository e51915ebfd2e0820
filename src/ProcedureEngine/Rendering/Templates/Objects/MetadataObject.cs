using ProcedureEngine.Model.FrontMatter;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>An article's front matter as templates see it: by key, whatever its case, to loop over too. A key that it lacks is absent, not an error.</summary>
internal sealed class MetadataObject : ScriptObject
{
    /// <summary>This front matter.</summary>
    public MetadataObject(Metadata metadata)
        : base(metadata.Entries.Length, autoImportStaticsFromThisType: false, StringComparer.OrdinalIgnoreCase)
    {
        foreach (var entry in metadata.Entries)
        {
            // The first of two keys that differ in case, as everywhere.
            if (!ContainsKey(entry.Key)) Add(entry.Key, Value(entry));
        }

        IsReadOnly = true;
    }

    /// <inheritdoc/>
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        base.TryGetValue(context, span, member, out value);
        return true;
    }

    private static object? Value(MetadataEntry entry) => entry.Values.Length switch
    {
        0 => null,
        1 => entry.Values[0],
        _ => new ScriptArray(entry.Values) { IsReadOnly = true },
    };
}
