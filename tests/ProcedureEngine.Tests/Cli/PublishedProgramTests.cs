using Xunit;

namespace ProcedureEngine.Tests.Cli;

/// <summary>The program as it is given to others. Making it takes minutes: run on request.</summary>
[Slow("Publishes the program.")]
public sealed class PublishedProgramTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Machine_code_writes_the_same_site_and_finds_the_same()
    {
        SkipUnlessAsked();
        if (!File.Exists("/usr/bin/gcc") && !File.Exists("/usr/bin/clang")) Assert.Skip("There is no linker.");
        await Dotnet("publish", "src/ProcedureEngine.Cli", "-c", "Release", "-o", folder["program"], "--nologo", "-v", "quiet");
        Assert.Equal(["procedures"], Directory.GetFiles(folder["program"]).Select(Path.GetFileName));
        var content = RepositoryFolder.At("content");
        string[] native = [folder["program/procedures"]];

        await Run(0, [.. native, "build", content, "--output", folder["native"]]);
        await Run(0, ProgramProcess.Command(["build", content, "--output", folder["usual"]]));
        Assert.Equal(Files(folder["usual"]), Files(folder["native"]));
        foreach (var format in (string[])["text", "json", "sarif", "junit", "csv", "markdown"])
        {
            var usual = await Run(1, ProgramProcess.Command(["check", content, "--format", format]));
            Assert.Equal(usual, await Run(1, [.. native, "check", content, "--format", format]));
        }
    }

    [Fact]
    public async Task The_tool_is_installed_from_its_package()
    {
        SkipUnlessAsked();
        await Dotnet("pack", "src/ProcedureEngine.Cli", "-c", "Release", "-o", folder["packages"], "--nologo", "-v", "quiet");
        await Dotnet("tool", "install", "ProcedureEngine.Cli", "--tool-path", folder["tool"], "--source", folder["packages"]);

        Assert.Contains("missing-step", await Run(1, [folder["tool/procedures"], "check", RepositoryFolder.At("content")]), StringComparison.Ordinal);
    }

    private static void SkipUnlessAsked()
    {
        if (Environment.GetEnvironmentVariable("PUBLISHED") != "1") Assert.Skip("Set PUBLISHED=1 to publish and try the program.");
    }

    private static async Task Dotnet(params string[] arguments)
    {
        var run = await ProgramRun.Of(RepositoryFolder.Root, ["dotnet", .. arguments]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private static async Task<string> Run(int exitCode, string[] command)
    {
        var run = await ProgramRun.Of(RepositoryFolder.Root, command);
        Assert.True(run.ExitCode == exitCode, run.Output + run.Error);
        return run.Output;
    }

    /// <summary>All files of a site with what is in them; the time of the build stands nowhere.</summary>
    private static List<string> Files(string site) =>
        [.. Directory.GetFiles(site, "*", SearchOption.AllDirectories).Select(f => $"{Path.GetRelativePath(site, f)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}").Order(StringComparer.Ordinal)];
}
