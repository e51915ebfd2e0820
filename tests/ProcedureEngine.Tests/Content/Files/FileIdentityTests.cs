using System.Diagnostics;
using ProcedureEngine.Content.Files;
using Xunit;

namespace ProcedureEngine.Tests.Content.Files;

public sealed class FileIdentityTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_folder_that_takes_the_name_of_another_is_another()
    {
        Directory.CreateDirectory(temporary["a"]);
        var first = FileIdentity.OfFolder(temporary["a"]);
        temporary.Write("a/file", "");
        Assert.Equal(first, FileIdentity.OfFolder(temporary["a"]));

        Directory.Delete(temporary["a"], recursive: true);
        Assert.Null(FileIdentity.OfFolder(temporary["a"]));
        Directory.CreateDirectory(temporary["a"]);
        Assert.NotEqual(first, FileIdentity.OfFolder(temporary["a"]));
    }

    [Fact]
    public void A_link_is_the_folder_that_it_leads_to_and_nobody_s_own()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        Directory.CreateDirectory(temporary["a"]);
        Directory.CreateSymbolicLink(temporary["link"], temporary["a"]);

        Assert.Equal(FileIdentity.OfFolder(temporary["a"]), FileIdentity.OfFolder(temporary["link"]));
        Assert.True(FileIdentity.IsOwnFolder(temporary["a"]));
        Assert.False(FileIdentity.IsOwnFolder(temporary["link"]));
        Assert.False(FileIdentity.IsOwnFolder(temporary["missing"]));
    }

    [Fact]
    public async Task A_folder_of_another_user_is_not_own()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root can give a folder away.");
        Directory.CreateDirectory(temporary["a"]);
        using (var chown = Process.Start("chown", ["65534", temporary["a"]])) await chown.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.False(FileIdentity.IsOwnFolder(temporary["a"]));
    }
}
