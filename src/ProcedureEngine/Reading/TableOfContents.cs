using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.AttributeLists;

namespace ProcedureEngine.Reading;

/// <summary>Recognizes the places at which toolchains put a table of contents (<c>[TOC]</c>, <c>[[toc]]</c>, <c>{:toc}</c>): pages have their own.</summary>
internal static class TableOfContents
{
    private static readonly string[] Marks = ["[toc]", "[[toc]]", "[[_toc_]]", "[_toc_]", "${toc}", "@[toc]"];

    /// <summary>Whether a paragraph is nothing else.</summary>
    public static bool IsOne(ImmutableArray<Inline> content) =>
        content is [Text { Value.Length: < 12 } text] && Marks.Contains(text.Value.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether kramdown puts it in the place of a list, of which only the kind counts.</summary>
    public static bool IsOne(Markdig.Syntax.ListBlock list) =>
        list.Count == 1 && list[0] is Markdig.Syntax.ListItemBlock { Count: 1 } item && item[0] is Markdig.Syntax.ParagraphBlock { Inline.LastChild: AttributeListInline attributes } && attributes.Classes.Contains("toc");
}
