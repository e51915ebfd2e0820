using Markdig.Syntax.Inlines;

namespace ProcedureEngine.Reading.Directives;

/// <summary>A directive of the dialect in square brackets: <c>[!NOTE]</c>, <c>[!INCLUDE [x](path)]</c>, <c>[!div class="checklist"]</c>.</summary>
internal sealed class DirectiveInline : LeafInline
{
    /// <summary>The name as written, without the <c>!</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What stands between the name and the closing bracket, trimmed.</summary>
    public required string Argument { get; init; }

    /// <summary>The directive as written.</summary>
    public required string Source { get; init; }

    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of an attribute (<c>class="checklist"</c>); null where it is not there.</summary>
    public string? Attribute(string name) => Attributes.Value(Argument, name);

    /// <summary>The label and target of the link inside; null where there is none.</summary>
    public (string Label, string Target)? Link
    {
        get
        {
            var open = Argument.IndexOf('[', StringComparison.Ordinal);
            var middle = Argument.IndexOf("](", StringComparison.Ordinal);
            var close = middle < 0 ? -1 : Argument.IndexOf(')', middle);
            return open >= 0 && middle > open && close > middle
                ? (Argument[(open + 1)..middle].Trim(), Argument[(middle + 2)..close].Trim().Trim('<', '>'))
                : null;
        }
    }
}
