using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading;

/// <summary>
/// Collects running text: joins neighbouring text, and closes HTML elements where their end tag comes, so that tags that
/// were never closed, or closed twice, lose nothing.
/// </summary>
internal sealed class InlineBuilder
{
    // Deeper elements only group: nobody writes them, and every level costs stack in all that walks the model.
    private const int MaxOpen = 32;

    private readonly Stack<OpenElement> open = new();
    private readonly StringBuilder text = new(256);
    private ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
    private (int Text, int Inlines) optional;
    private bool skipsSpace;
    private SourceSpan here;
    private SourceSpan textSpan;

    /// <summary>Tells where what is added next stands.</summary>
    public void At(SourceSpan span) => here = span;

    /// <summary>What is added until <see cref="EndOptional"/> may be nothing.</summary>
    public void BeginOptional() => optional = (text.Length, inlines.Count);

    /// <summary>Where nothing was added since <see cref="BeginOptional"/>, of the white space before and behind it only one is text.</summary>
    public void EndOptional() => skipsSpace = optional == (text.Length, inlines.Count) && (text.Length > 0 ? char.IsWhiteSpace(text[^1]) : inlines.Count == 0);

    /// <summary>Adds characters.</summary>
    public void Text(ReadOnlySpan<char> characters)
    {
        if (skipsSpace) characters = characters.TrimStart();
        if (characters.IsEmpty) return;
        skipsSpace = false;
        textSpan = text.Length == 0 ? here : textSpan.To(here);
        text.Append(characters);
    }

    /// <summary>Adds an inline.</summary>
    public void Add(Inline inline)
    {
        Flush();
        skipsSpace = false;
        inlines.Add(inline.Span == default ? inline with { Span = here } : inline);
    }

    /// <summary>Adds inlines.</summary>
    public void AddRange(ImmutableArray<Inline> more)
    {
        foreach (var inline in more)
        {
            if (inline is not Text t)
            {
                Add(inline);
                continue;
            }

            var now = here;
            if (t.Span != default) here = t.Span;
            Text(t.Value);
            here = now;
        }
    }

    /// <summary>Begins an element; what follows is its content until it is closed.</summary>
    /// <param name="name">The element's name in lower case.</param>
    /// <param name="close">Turns the content into inlines, given what stands before the element, which it may change.</param>
    public void Open(string name, Func<ImmutableArray<Inline>.Builder, ImmutableArray<Inline>, ImmutableArray<Inline>> close)
    {
        if (open.Count == MaxOpen) return;
        Flush();
        open.Push(new OpenElement(name, inlines, here, close));
        inlines = ImmutableArray.CreateBuilder<Inline>();
    }

    /// <summary>Ends the innermost element of that name and all inside it; an end tag without a beginning does nothing.</summary>
    public void Close(string name)
    {
        if (!open.Any(e => e.Name == name)) return;
        while (CloseInnermost() != name)
        {
        }
    }

    /// <summary>All of it.</summary>
    public ImmutableArray<Inline> Finish()
    {
        while (open.Count > 0) CloseInnermost();
        Flush();
        return WithTextJoined(inlines.DrainToImmutable());
    }

    private string CloseInnermost()
    {
        Flush();
        var element = open.Pop();
        var content = WithTextJoined(inlines.DrainToImmutable());
        inlines = element.Before;
        var end = here;
        here = element.Start.To(end);
        AddRange(element.Close(inlines, content));
        here = end;
        return element.Name;
    }

    private void Flush()
    {
        if (text.Length == 0) return;
        inlines.Add(new Text(text.ToString()) { Span = textSpan });
        text.Clear();
    }

    /// <summary>The same with one text for several side by side, as elements leave them that only group. All at once: adding each to those before it would copy these again and again.</summary>
    private static ImmutableArray<Inline> WithTextJoined(ImmutableArray<Inline> content)
    {
        if (!HasTextSideBySide(content)) return content;
        var joined = ImmutableArray.CreateBuilder<Inline>(content.Length);
        var value = new StringBuilder();
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is not Text first)
            {
                joined.Add(content[i]);
                continue;
            }

            var span = first.Span;
            value.Clear().Append(first.Value);
            for (; i + 1 < content.Length && content[i + 1] is Text next; i++)
            {
                value.Append(next.Value);
                span = span.To(next.Span);
            }

            joined.Add(new Text(value.ToString()) { Span = span });
        }

        return joined.DrainToImmutable();
    }

    private static bool HasTextSideBySide(ImmutableArray<Inline> content)
    {
        for (var i = 1; i < content.Length; i++)
        {
            if (content[i] is Text && content[i - 1] is Text) return true;
        }

        return false;
    }

    private sealed record OpenElement(string Name, ImmutableArray<Inline>.Builder Before, SourceSpan Start, Func<ImmutableArray<Inline>.Builder, ImmutableArray<Inline>, ImmutableArray<Inline>> Close);
}
