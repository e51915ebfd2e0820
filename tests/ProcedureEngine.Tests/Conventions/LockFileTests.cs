using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>What is published is what was tested: the same packages in the same versions.</summary>
public sealed class LockFileTests
{
    private static readonly string[] Published = ["src/ProcedureEngine", "src/ProcedureEngine.Cli"];

    [Fact]
    public void The_locks_of_platforms_name_the_packages_of_the_project_s_own_lock()
    {
        foreach (var project in Published)
        {
            var own = Packages(Path.Combine(RepositoryFolder.At(project), "packages.lock.json"));
            var platforms = Directory.GetFiles(RepositoryFolder.At(project), "packages.*-*.lock.json");
            Assert.NotEmpty(platforms);
            foreach (var platform in platforms) Assert.Equal(own, Packages(platform));
        }
    }

    [Fact]
    public void Projects_are_published_for_the_same_platforms() =>
        Assert.Single(Published.Select(p => string.Join(' ', Directory.GetFiles(RepositoryFolder.At(p), "packages.*-*.lock.json").Select(Path.GetFileName).Order(StringComparer.Ordinal))).Distinct());

    [Fact]
    public void Every_package_with_a_version_is_used_by_a_project()
    {
        var used = Directory.GetFiles(RepositoryFolder.Root, "*.csproj", SearchOption.AllDirectories).SelectMany(f => Names(f, "PackageReference")).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Names(RepositoryFolder.At("Directory.Packages.props"), "PackageVersion").Except(used));
    }

    [Fact]
    public void Nothing_brings_in_drawing_code_of_Windows() =>
        Assert.DoesNotContain(Published.SelectMany(p => Packages(Path.Combine(RepositoryFolder.At(p), "packages.lock.json"))), p => p.StartsWith("System.Drawing", StringComparison.Ordinal));

    private static IEnumerable<string> Names(string file, string element) => XDocument.Load(file).Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>();

    /// <summary>Names, versions and hashes of all packages in a lock file.</summary>
    private static List<string> Packages(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()).Select(p => $"{p.Name} {p.Value.GetRawText()}").Order(StringComparer.Ordinal)];
    }
}
