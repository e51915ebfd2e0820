using ProcedureEngine.Cli;

LanguageSupport.Prepare();
return CommandLine.Run(args, Console.Out, Console.Error);
