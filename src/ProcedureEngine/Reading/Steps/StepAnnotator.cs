using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Reading.Steps;

/// <summary>Gives every step of a section its place, fingerprint, hash, and what its words say of it.</summary>
internal static class StepAnnotator
{
    /// <summary>The same blocks, with their steps named.</summary>
    /// <param name="blocks">A section's blocks.</param>
    /// <param name="section">The section's place.</param>
    /// <param name="locale">The language of the words.</param>
    public static ImmutableArray<Block> Name(ImmutableArray<Block> blocks, string section, Locale locale)
    {
        var procedures = 0;
        return BlockRewrite.Procedures(blocks, p => Name(p, $"{section}/p{(++procedures).ToString(CultureInfo.InvariantCulture)}/s", locale));
    }

    private static Procedure Name(Procedure procedure, string prefix, Locale locale)
    {
        var steps = procedure.Steps.ToBuilder();
        for (var i = 0; i < steps.Count; i++)
        {
            var place = prefix + (i + 1).ToString(CultureInfo.InvariantCulture);
            var lists = 0;
            var blocks = BlockRewrite.Procedures(steps[i].Blocks, p => Name(p, ++lists == 1 ? place + "." : $"{place}.p{lists.ToString(CultureInfo.InvariantCulture)}.", locale));
            steps[i] = StepWords.Describe(
                steps[i] with { Place = place, Blocks = blocks, Fingerprint = StepFingerprint.Of(steps[i]), TextHash = StepFingerprint.OfText(steps[i]) },
                locale);
        }

        var named = steps.MoveToImmutable();
        return procedure with { Kind = KindOf(named), Steps = named };
    }

    /// <summary>Only links make a reading list; numbered facts, with or without links, make an outline.</summary>
    private static ProcedureKind KindOf(ImmutableArray<Step> steps)
    {
        if (steps.All(s => s.Kind == StepKind.Reference && s.Blocks.IsEmpty)) return ProcedureKind.Links;
        return steps.Length > 1 && steps.All(s => s.Kind is StepKind.Reference or StepKind.Information) ? ProcedureKind.Outline : ProcedureKind.Steps;
    }
}
