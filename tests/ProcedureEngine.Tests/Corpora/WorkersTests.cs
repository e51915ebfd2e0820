using System.Collections.Immutable;
using ProcedureEngine.Corpora;
using Xunit;

namespace ProcedureEngine.Tests.Corpora;

public sealed class WorkersTests
{
    private static readonly ImmutableArray<int> Numbers = [.. Enumerable.Range(0, 1000)];

    [Fact]
    public void Results_stand_in_the_order_of_the_things_and_each_is_counted_once()
    {
        var counts = new System.Collections.Concurrent.ConcurrentBag<int>();
        var squares = Workers.Map(Numbers, n => n * n, counts.Add, TestContext.Current.CancellationToken);
        Assert.Equal(Numbers.Select(n => n * n), squares);
        Assert.Equal(Enumerable.Range(1, Numbers.Length), counts.Order());
    }

    [Fact]
    public void An_exception_comes_out_as_it_was_thrown() =>
        Assert.Throws<FormatException>(() => Workers.Map(Numbers, n => n == 500 ? throw new FormatException() : n, done: null, TestContext.Current.CancellationToken));

    [Fact]
    public void Work_that_is_cancelled_ends_before_all_of_it_is_done()
    {
        using var source = new CancellationTokenSource();
        var done = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Workers.ForEach(Numbers, _ =>
        {
            Interlocked.Increment(ref done);
            source.Cancel();
        }, source.Token));
        Assert.InRange(done, 1, Numbers.Length - 1);
    }
}
