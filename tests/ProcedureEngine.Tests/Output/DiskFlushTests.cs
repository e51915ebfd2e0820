using ProcedureEngine.Output.Disk;
using Xunit;

namespace ProcedureEngine.Tests.Output;

public sealed class DiskFlushTests
{
    [Fact]
    public void A_folder_is_flushed_and_one_that_cannot_be_opened_is_told()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Elsewhere the whole system is flushed, or each file.");
        using var folder = new TemporaryFolder();
        DiskFlush.Run(folder.Path);

        Assert.Throws<IOException>(() => DiskFlush.Run(folder["missing"]));
    }
}
