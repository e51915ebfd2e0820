using System.Collections.Immutable;

namespace ProcedureEngine.Reading.TemplateTags.Lexing;

/// <summary>A tag that a toolchain works out before its pages are made. Its arguments are no text of the article.</summary>
/// <param name="Syntax">Its language.</param>
/// <param name="Role">What it does to the text around it.</param>
/// <param name="Name">Its name as written; that of the opening tag where it closes one; empty where it has none.</param>
/// <param name="Argument">What stands behind the name.</param>
/// <param name="Source">The tag as written.</param>
internal sealed record Tag(TagSyntax Syntax, TagRole Role, string Name, string Argument, string Source)
{
    private ImmutableArray<TagArgument> arguments;

    /// <summary>The arguments in their order.</summary>
    public ImmutableArray<TagArgument> Arguments => arguments.IsDefault ? arguments = TagArgument.Read(Argument) : arguments;

    /// <summary>The value of the first of these names that is there; null where none is.</summary>
    public string? Value(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var argument in Arguments)
            {
                if (name.Equals(argument.Name, StringComparison.OrdinalIgnoreCase)) return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The n-th argument without a name, counted from 0; null where there are not so many.</summary>
    public string? At(int index)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name is null && index-- == 0) return argument.Value;
        }

        return null;
    }

    /// <summary>Whether it is one of these, whatever the case.</summary>
    public bool Is(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (name.Equals(Name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
