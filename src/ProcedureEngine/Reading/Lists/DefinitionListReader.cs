using System.Collections.Immutable;
using Markdig.Extensions.DefinitionLists;
using ProcedureEngine.Model;
using Block = ProcedureEngine.Model.Block;

namespace ProcedureEngine.Reading.Lists;

/// <summary>Reads lists of terms with definitions (<c>Term</c>, then <c>:   definition</c>).</summary>
internal static class DefinitionListReader
{
    public static Model.DefinitionList Read(Markdig.Extensions.DefinitionLists.DefinitionList list, ReadingContext context)
    {
        var items = ImmutableArray.CreateBuilder<Definition>();
        foreach (var item in list.OfType<DefinitionItem>())
        {
            var terms = item.OfType<DefinitionTerm>().ToList();
            var body = new List<Block>();
            var rest = item.Where(b => b is not DefinitionTerm).ToList();
            if (rest.Count > 0) body.AddRange(BlockReader.Read(item, terms.Count, context));

            // Several terms in a row share the definition behind the last.
            foreach (var term in terms.SkipLast(1)) items.Add(new Definition(InlineReader.Read(term.Inline, context), [], context.Span(term)));
            items.Add(new Definition(terms.Count > 0 ? InlineReader.Read(terms[^1].Inline, context) : [], [.. body], context.Span(item)));
        }

        return new Model.DefinitionList(items.DrainToImmutable(), context.Span(list));
    }
}
