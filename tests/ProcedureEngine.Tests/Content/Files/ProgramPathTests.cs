using ProcedureEngine.Content.Files;
using Xunit;

namespace ProcedureEngine.Tests.Content.Files;

public sealed class ProgramPathTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    private static string Name => OperatingSystem.IsWindows() ? "tool.exe" : "tool";

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_program_is_found_in_the_first_folder_that_has_it()
    {
        Program("one/other");
        Program($"two/{Name}");
        Program($"three/{Name}");

        Assert.Equal(temporary[$"two/{Name}"], Find(temporary["one"], temporary["missing"], temporary["two"], temporary["three"]));
    }

    [Fact]
    public void The_current_folder_and_relative_ones_are_never_searched()
    {
        // A relative way that leads to a program from wherever the tests run.
        Program($"two/{Name}");
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), temporary["two"]);

        Assert.True(File.Exists(Path.Combine(relative, Name)));
        Assert.Null(Find(relative, "", ".", relative + Path.DirectorySeparatorChar));
    }

    [Fact]
    public void A_file_that_is_no_program_is_passed_over()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("there programs are told by their names");
        temporary.Write("one/tool", "");
        Program("two/tool");

        Assert.Equal(temporary["two/tool"], Find(temporary["one"], temporary["two"]));
    }

    [Fact]
    public void Without_a_path_there_is_nothing() => Assert.Null(ProgramPath.Find("git", null));

    private static string? Find(params string[] folders) => ProgramPath.Find("tool", string.Join(Path.PathSeparator, folders));

    private void Program(string path)
    {
        var file = temporary.Write(path, "");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
