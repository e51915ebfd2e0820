using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Containers;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.Lists;

/// <summary>
/// Joins a numbered list that was cut by something less indented and goes on counting behind it, or whose items are all numbered 1
/// and which code, a picture, a table or an alert cuts: what stands between belongs to the step before it.
/// </summary>
internal static class InterruptedLists
{
    /// <summary>Joins such lists among blocks that stand side by side. Headings, and bold lines that act as headings, end a list.</summary>
    public static void Join(List<Block> blocks, ReadingContext context)
    {
        if (!blocks.Exists(b => b is Procedure)) return;

        var joined = new List<Block>(blocks.Count);
        Run? run = null;
        foreach (var block in blocks)
        {
            if (block is Procedure next)
            {
                if (run?.TryAdd(next) == true) continue;
                run?.Write(joined);
                run = new Run(next, context.CountedByReader);
            }
            else if (run is null)
            {
                joined.Add(block);
            }
            else if (block is Paragraph paragraph && StepParagraphs.Read(paragraph, context.Source.Locale) is var (number, instruction) && run.TryAdd(number, instruction, paragraph))
            {
                continue;
            }
            else if (block is Container condition && TagNames.IsCondition(condition.ClassName) && run.TryAdd(condition))
            {
                continue;
            }
            else if (EndsLists(block))
            {
                run.Write(joined);
                run = null;
                joined.Add(block);
            }
            else
            {
                run.Between.Add(block);
            }
        }

        run?.Write(joined);
        blocks.Clear();
        blocks.AddRange(joined);
    }

    private static bool EndsLists(Block block) =>
        block is SubHeading or Variant or ContainerMarker || (block is Paragraph paragraph && PseudoHeadings.IsOne(paragraph));

    /// <summary>Whether a block only illustrates the step before it. A sentence may say that something else begins.</summary>
    private static bool SaysNothingNew(Block block) =>
        block is CodeBlock or Table or Alert or Video || (block is Container container && container.Blocks.All(SaysNothingNew)) || (block is Paragraph paragraph && IsFigure(paragraph.Content));

    /// <summary>Pictures, the first with a caption or without, or values that the toolchain puts in: reusable text, of which nobody knows the words.</summary>
    private static bool IsFigure(ImmutableArray<Inline> content) =>
        content is [Image, LineBreak, Text] || content.All(i => i is Image or LineBreak or CodeSpan or Text { Value: " " });

    /// <summary>A list that may go on.</summary>
    private sealed class Run(Procedure first, HashSet<Procedure> countedByReader)
    {
        private readonly bool isCountedByReader = countedByReader.Contains(first);
        private readonly ImmutableArray<Step>.Builder steps = first.Steps.ToBuilder();

        /// <summary>What came after its last step.</summary>
        public List<Block> Between { get; } = [];

        /// <summary>Whether the last that was taken in stood in a container, so that what follows is another list only because of that.</summary>
        private bool isCut;

        /// <summary>Takes in a paragraph that has the next number in words.</summary>
        public bool TryAdd(int number, ImmutableArray<Inline> instruction, Paragraph paragraph)
        {
            if (first.Numbering != '1' || number != steps[^1].Number + 1) return false;
            Attach();
            steps.Add(StepFactory.Create(number, [paragraph with { Content = instruction }], paragraph.Span));
            isCut = true;
            return true;
        }

        /// <summary>Takes in what stands under a condition, where it is steps of a list of ones. They are steps like the others: each reader counts those that apply.</summary>
        public bool TryAdd(Container condition)
        {
            if (!isCountedByReader || !condition.Blocks.Any(b => b is Procedure) || !condition.Blocks.All(b => SaysNothingNew(b) || (b is Procedure p && countedByReader.Contains(p)))) return false;
            foreach (var block in condition.Blocks)
            {
                isCut = true;
                if (block is not Procedure next || !TryAdd(next)) Between.Add(block);
            }

            return isCut = true;
        }

        /// <summary>Takes in a list that goes on counting.</summary>
        public bool TryAdd(Procedure next)
        {
            if (next.Numbering != first.Numbering) return false;
            var goesOn = next.Steps[0].Number >= 2 && next.Steps[0].Number == steps[^1].Number + 1;
            var isCountedOn = isCountedByReader && (isCut || Between.Count > 0) && countedByReader.Contains(next) && Between.TrueForAll(SaysNothingNew);
            if (!goesOn && !isCountedOn) return false;
            Attach();
            isCut = false;
            var number = steps[^1].Number;
            steps.AddRange(goesOn ? next.Steps : next.Steps.Select(s => s with { Number = ++number }));
            return true;
        }

        /// <summary>What stands between belongs to the step before it.</summary>
        private void Attach()
        {
            if (Between.Count > 0) steps[^1] = steps[^1] with { Blocks = [.. steps[^1].Blocks, .. Between], Span = steps[^1].Span.To(Between[^1].Span) };
            Between.Clear();
        }

        /// <summary>Writes the list, and what came after it.</summary>
        public void Write(List<Block> blocks)
        {
            blocks.Add(steps.Count == first.Steps.Length ? first : first with { Steps = steps.ToImmutable(), Span = first.Span.To(steps[^1].Span) });
            blocks.AddRange(Between);
        }
    }
}
