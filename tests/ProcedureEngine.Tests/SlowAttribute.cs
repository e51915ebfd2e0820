using Xunit.v3;

namespace ProcedureEngine.Tests;

/// <summary>
/// Marks tests that take seconds: they start a program or a browser, or search for odd input. <c>tests/run.sh --fast</c> leaves them
/// out; the whole run does not.
/// </summary>
/// <param name="reason">What takes the time.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SlowAttribute(string reason) : Attribute, ITraitAttribute
{
    /// <summary>What takes the time.</summary>
    public string Reason { get; } = reason;

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("speed", "slow")];
}
