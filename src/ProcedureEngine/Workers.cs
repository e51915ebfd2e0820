using System.Runtime.ExceptionServices;

namespace ProcedureEngine;

/// <summary>The same work for many things on all processors.</summary>
internal static class Workers
{
    /// <summary>Does different things at once; the first exception comes out as it was thrown.</summary>
    public static void Invoke(params Action[] works) => For(works.Length, i => works[i](), CancellationToken.None);

    /// <summary>Runs the work for 0 to <paramref name="count"/> - 1 in any order; the first exception, or a cancellation, ends it and comes out as it was thrown.</summary>
    public static void For(int count, Action<int> work, CancellationToken cancel)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
