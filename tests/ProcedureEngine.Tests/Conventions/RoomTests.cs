using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>Holds the plan of a layer: its rooms are small, and neither rooms nor files go round in circles.</summary>
public sealed class RoomTests
{
    private const int MostFiles = 20;

    [Theory]
    [InlineData("Rendering")]
    public void Rooms_are_small(string layer)
    {
        var crowded = Directory.EnumerateDirectories(RepositoryFolder.At($"src/ProcedureEngine/{layer}"), "*", SearchOption.AllDirectories)
            .Append(RepositoryFolder.At($"src/ProcedureEngine/{layer}"))
            .Where(folder => Directory.GetFiles(folder, "*.cs").Length > MostFiles);
        Assert.Empty(crowded);
    }

    [Theory]
    [InlineData("Rendering")]
    public void Rooms_use_each_other_one_way(string layer) =>
        Assert.Empty(Circles.In(Uses(layer).Where(u => u.From.Namespace != u.To.Namespace).ToLookup(u => u.From.Namespace!, u => u.To.Namespace!)));

    private static IEnumerable<(Type From, Type To)> Uses(string layer)
    {
        var types = typeof(Build).Assembly.GetTypes().Where(t => IsIn(t, layer));
        return types.SelectMany(from => CodeReferences.Of(from).Where(to => IsIn(to, layer)).Select(to => (Outermost(from), Outermost(to)))).Distinct();
    }

    private static bool IsIn(Type type, string layer) =>
        type.Namespace == $"ProcedureEngine.{layer}" || type.Namespace?.StartsWith($"ProcedureEngine.{layer}.", StringComparison.Ordinal) == true;

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }
}
