using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace ProcedureEngine.Corpora;

/// <summary>The same work for many things on all processors. The first exception, or a cancellation, ends it and comes out as it was thrown.</summary>
internal static class Workers
{
    /// <summary>What the work makes of each thing, in the order of the things; it is done in any order.</summary>
    /// <param name="things">The things.</param>
    /// <param name="work">The work, called from many threads.</param>
    /// <param name="done">Told from many threads how many things are through; null for nobody.</param>
    /// <param name="cancel">Ends the work.</param>
    public static ImmutableArray<TResult> Map<T, TResult>(ImmutableArray<T> things, Func<T, TResult> work, Action<int>? done, CancellationToken cancel)
    {
        var results = new TResult[things.Length];
        var count = 0;
        For(things.Length, i =>
        {
            results[i] = work(things[i]);
            done?.Invoke(Interlocked.Increment(ref count));
        }, cancel);
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    /// <summary>Does the work for each thing, in any order.</summary>
    public static void ForEach<T>(IEnumerable<T> things, Action<T> work, CancellationToken cancel)
    {
        var all = things.ToArray();
        For(all.Length, i => work(all[i]), cancel);
    }

    private static void For(int count, Action<int> work, CancellationToken cancel)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
            {
                // The loop itself looks at it only now and then.
                cancel.ThrowIfCancellationRequested();
                work(i);
            });
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
