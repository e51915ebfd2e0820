using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Pairs the units of one version with those of the reference, pass by pass.</summary>
internal static class VersionAligner
{
    /// <summary>What stands in the order of both: the same for all versions of equal structure.</summary>
    private static readonly ImmutableArray<IAlignmentPass> InOrder =
    [
        new HeadingBlocksPass(),
        new SwallowedStepOwnersPass(),
    ];

    /// <summary>What a version has in another order, and what its words say of the pairs so far.</summary>
    private static readonly ImmutableArray<IAlignmentPass> OutOfOrder =
    [
        new SwappedStepsPass(),
        new DoubtfulStepsPass(),
        new StepsByContentPass(),
        new RewrittenStepsPass(),
        new DisplacedStepsPass(),
        new MovedUnitsPass(),
        new MovedNeighboursPass(),
        new RewrittenParagraphsPass(),
    ];

    /// <summary>Aligns the only version of a group.</summary>
    /// <returns>Every unit of both once, in the order of the translation.</returns>
    public static ImmutableArray<UnitPair> Align(ParallelVersions group)
    {
        var matching = new Matching(group, 0);
        PairInOrder(matching);
        return Finish(matching);
    }

    /// <summary>Pairs what stands in the order of both.</summary>
    public static void PairInOrder(Matching matching) => Run(InOrder, matching);

    /// <summary>Finds what stands in another order and what was rewritten.</summary>
    /// <returns>Every unit of both once, in the order of the translation.</returns>
    public static ImmutableArray<UnitPair> Finish(Matching matching)
    {
        Run(OutOfOrder, matching);
        return UnitPairBuilder.Of(matching);
    }

    private static void Run(ImmutableArray<IAlignmentPass> passes, Matching matching)
    {
        foreach (var pass in passes) pass.Run(matching);
    }
}
