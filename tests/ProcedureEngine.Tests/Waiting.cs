using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>The only place where a test lets time pass: until something is so.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Lets a random part of a time pass: for a test that stops something at whatever moment that is.</summary>
    public static Task ForSomeOf(TimeSpan whole, Random random) => Task.Delay(whole * random.NextDouble(), TestContext.Current.CancellationToken);

    /// <summary>Lets others work before a test looks again.</summary>
    public static Task ForAMoment() => Task.Delay(5, TestContext.Current.CancellationToken);

    /// <summary>Waits until it is so; fails where it never is.</summary>
    public static async Task Until(Func<bool> isSo, string what)
    {
        var end = DateTime.UtcNow + Limit;
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < end, $"It never came: {what}");
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }
    }
}
