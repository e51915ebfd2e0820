using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output;
using Xunit;

namespace ProcedureEngine.Tests.Output;

public sealed class OutputLockTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task Of_many_that_come_and_go_one_has_it_at_a_time()
    {
        var (holders, most, taken) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 500; i++)
            {
                try
                {
                    using var held = OutputLock.Take(temporary["lock"], "out");
                    var now = Interlocked.Increment(ref holders);
                    InterlockedMax(ref most, now);
                    Interlocked.Increment(ref taken);
                    Thread.Yield();
                    Interlocked.Decrement(ref holders);
                }
                catch (StoppedException e) when (e.Diagnostic.Id == DiagnosticIds.OutputInUse)
                {
                    // Another has it.
                }
            }
        }, TestContext.Current.CancellationToken)));

        Assert.Equal(1, most);
        Assert.InRange(taken, 1, 2000);
        Assert.Empty(temporary.Files());
    }

    [Fact]
    public void A_link_in_its_place_empties_no_file()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        temporary.Write("own.txt", "own");
        File.CreateSymbolicLink(temporary["lock"], temporary["own.txt"]);
        OutputLock.Take(temporary["lock"], "out").Dispose();
        Assert.Equal("own", temporary.Files()["own.txt"]);
    }

    [Fact]
    public void One_that_is_taken_is_not_waited_for()
    {
        using var held = OutputLock.Take(temporary["lock"], "out");
        Assert.Equal(DiagnosticIds.OutputInUse, Assert.Throws<StoppedException>(() => OutputLock.Take(temporary["lock"], "out")).Diagnostic.Id);
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(SpecialFile.Kinds), MemberType = typeof(SpecialFile))]
    public Task What_is_no_file_is_not_taken_for_one(string kind) => Task.Run(() =>
    {
        using var special = SpecialFile.Create(kind, temporary["lock"]);
        // A link to a device goes like any other link.
        if (kind == "device") OutputLock.Take(temporary["lock"], "out").Dispose();
        else Assert.Throws<IOException>(() => OutputLock.Take(temporary["lock"], "out"));
        Assert.Equal(kind != "device", Path.Exists(temporary["lock"]));
        File.Delete(temporary["lock"]);
    }, TestContext.Current.CancellationToken);

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; value > seen && Interlocked.CompareExchange(ref most, value, seen) != seen;) seen = most;
    }
}
