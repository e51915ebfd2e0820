using ProcedureEngine.Cli.Serving;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Serving;

public sealed class ChangeBurstTests
{
    [Fact]
    public async Task Changes_that_follow_each_other_are_one()
    {
        var time = new StepTime();
        var burst = new ChangeBurst(time, ChangeBurst.OfOneFile);
        burst.Note();
        time.Passes = waits =>
        {
            if (waits < 4) burst.Note();
        };

        Assert.True(await burst.SettledAsync(TestContext.Current.CancellationToken));
        Assert.Equal(4, time.Waits);
    }

    [Fact]
    public async Task Steady_saving_is_shown_after_a_second()
    {
        var time = new StepTime();
        var burst = new ChangeBurst(time, ChangeBurst.OfOneFile);
        burst.Note();
        time.Passes = waits =>
        {
            if (waits < 1000) burst.Note();
        };

        Assert.True(await burst.SettledAsync(TestContext.Current.CancellationToken));
        Assert.InRange(time.Passed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(1.1));
    }

    [Fact]
    public async Task What_changes_afterwards_is_another_burst()
    {
        var burst = new ChangeBurst(new StepTime(), ChangeBurst.OfOneFile);
        burst.Note();
        Assert.True(await burst.SettledAsync(TestContext.Current.CancellationToken));
        using var end = new CancellationTokenSource();
        var next = burst.SettledAsync(end.Token);
        Assert.False(next.IsCompleted);
        burst.Note();
        Assert.True(await next);

        await end.CancelAsync();
        Assert.False(await burst.SettledAsync(end.Token));
    }

    /// <summary>A time that passes only, and at once, while somebody waits for it.</summary>
    private sealed class StepTime : TimeProvider
    {
        public TimeSpan Passed { get; private set; }

        public int Waits { get; private set; }

        /// <summary>What happens during a wait, by how many there were before it, counted from 1.</summary>
        public Action<int> Passes { get; set; } = _ => { };

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Passed.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Passes(++Waits);
            Passed += dueTime;
            return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }
}
