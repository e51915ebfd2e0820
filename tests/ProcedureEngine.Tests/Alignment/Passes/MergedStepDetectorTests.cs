using ProcedureEngine.Alignment.Units;
using Xunit;

namespace ProcedureEngine.Tests.Alignment.Passes;

public sealed class MergedStepDetectorTests
{
    private const string Whole = "# Router\n\n1. Open the router page.\n2. Enter the name of the router.\n3. Select the start button.\n4. Test the connection.\n";
    private const string Joined = "# Router\n\n1. Open the router page.\n2. Enter the name of the router, and then select the start button.\n3. Test the connection.\n";

    [Fact]
    public void What_two_steps_say_one_may_say() =>
        Assert.Equal("Enter the name of the router, and then select the start button.", Alone(Whole, Joined).Within?.Content);

    [Fact]
    public void What_one_step_says_two_may_say() =>
        Assert.Equal("Enter the name of the router, and then select the start button.", Alone(Joined, Whole).Within?.Content);

    [Fact]
    public void A_step_that_nothing_beside_it_says_is_missing()
    {
        var alone = Alone(Whole, Whole.Replace("3. Select the start button.\n4", "3", StringComparison.Ordinal));

        Assert.Null(alone.Within);
        Assert.Equal("Select the start button.", alone.Reference?.Content);
    }

    [Fact]
    public void A_note_may_stand_in_the_words_of_its_step()
    {
        var note = "# Report\n\n1. Open the report list.\n2. Enter a short name.\n\n   > [!NOTE]\n   > The name can't be changed later in the list.\n3. Close the page.\n";
        var flat = "# Report\n\n1. Open the report list.\n2. Enter a short name (the name can't be changed later in the list).\n3. Close the page.\n";

        Assert.Equal(UnitKind.Step, Alone(note, flat).Within?.Kind);
    }

    private static UnitPair Alone(string reference, string translation) =>
        Versions.Align("en", ("en", reference), ("en-GB", translation)).Versions.Single().Pairs.Single(p => p.Reference is null || p.Translation is null);
}
