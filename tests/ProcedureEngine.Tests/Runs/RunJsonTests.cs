using System.Text;
using System.Text.Json;
using ProcedureEngine.Runs;
using ProcedureEngine.Tests.Exchange;
using Xunit;

namespace ProcedureEngine.Tests.Runs;

public sealed class RunJsonTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.At("docs/run.schema.json"))).RootElement;

    [Fact]
    public void What_is_written_is_read_back_and_valid_by_the_schema()
    {
        var random = new Random(20261201);
        for (var i = 0; i < 200; i++)
        {
            var json = RunJson.Write(SampleRun.Of(random));
            using var document = JsonDocument.Parse(json);
            Assert.Null(new JsonSchemaSubset(Schema).Validate(document.RootElement));
            Assert.Equal(Encoding.UTF8.GetString(json), SampleRun.Canonical(RunJson.Read(json)));
        }
    }

    [Fact]
    public void The_example_of_the_document_is_a_run()
    {
        var document = File.ReadAllText(RepositoryFolder.At("docs/run-format.md"));
        var example = document.Split("```json")[1].Split("```")[0];
        var run = RunJson.Read(Encoding.UTF8.GetBytes(example));
        Assert.Equal("INC-7", run?.Name);
        using var json = JsonDocument.Parse(example);
        Assert.Null(new JsonSchemaSubset(Schema).Validate(json.RootElement));
    }

    [Theory]
    [InlineData("""{"version":1}""", true)]
    [InlineData("""{"version":1.0,"started":1e3}""", true)]
    [InlineData("""{"version":1,"ticks":{"a":1},"ticks":{"b":2}}""", true)]
    [InlineData("""{"version":1,"notes":{"a":"\ud83d"}}""", true)]
    [InlineData("""{"version":1,"name":"12345678901234567890123456789012345678901234567890123456789012345678901234567890"}""", true)]
    [InlineData("""{"version":1,"name":"123456789012345678901234567890123456789012345678901234567890123456789012345678901"}""", false)]
    [InlineData("""{}""", false)]
    [InlineData("""{"version":2}""", false)]
    [InlineData("""{"version":"1"}""", false)]
    [InlineData("""{"version":1,"more":1}""", false)]
    [InlineData("""{"version":1,"started":-1}""", false)]
    [InlineData("""{"version":1,"started":1.5}""", false)]
    [InlineData("""{"version":1,"started":4000000000000}""", false)]
    [InlineData("""{"version":1,"started":1e400}""", false)]
    [InlineData("""{"version":1,"aside":50001}""", false)]
    [InlineData("""{"version":1,"ticks":[1]}""", false)]
    [InlineData("""{"version":1,"ticks":{"__proto__":1}}""", false)]
    [InlineData("""{"version":1,"ticks":{"constructor":1}}""", false)]
    [InlineData("""{"version":1,"ticks":{"a":"1"}}""", false)]
    [InlineData("""{"version":1,"notes":{"a":null}}""", false)]
    [InlineData("""{"version":1,"steps":[{"id":"a"}]}""", false)]
    [InlineData("""{"version":1,"steps":[{"id":"a","place":"","fingerprint":"","text":{},"words":"","lang":"","more":""}]}""", false)]
    [InlineData("""{"version":1,"changed":["toString"]}""", false)]
    [InlineData("[]", false)]
    [InlineData("null", false)]
    [InlineData("\"text\"", false)]
    [InlineData("no json", false)]
    [InlineData("", false)]
    public void What_breaks_a_limit_is_no_run(string json, bool isRun) => Assert.Equal(isRun, RunJson.Read(Encoding.UTF8.GetBytes(json)) is not null);
}
