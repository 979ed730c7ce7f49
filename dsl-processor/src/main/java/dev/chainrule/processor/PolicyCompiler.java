package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Analysis;
import dev.chainrule.processor.analysis.PolicyAnalysis;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.diagnostic.Reporter;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.reader.Places;
import dev.chainrule.processor.reader.PolicySetReader;
import dev.chainrule.processor.reader.Reading;
import dev.chainrule.processor.reader.Stray;
import dev.chainrule.processor.writer.Options;
import dev.chainrule.processor.writer.PolicyWriter;
import dev.chainrule.processor.writer.Source;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** How does a policy become a validator? It is read, analyzed, reported on and written, and none stops the others. */
final class PolicyCompiler {

    /** What became of a policy in this round. */
    enum Outcome {
        DONE,
        WAITS
    }

    /** An endless recursion has a thousand lines, of which the first say it all. */
    private static final int LONGEST_TRACE = 60;

    private final Elements elements;
    private final Consumer<TypeElement> probe;
    private final PolicySetReader reader;
    private final SurroundingsReader surroundings;
    private final Reporter reporter;
    private final SourceFiles files;
    private final OptionsReader writing;
    private final boolean verbose;

    PolicyCompiler(ProcessingEnvironment env, Compilation compilation, Consumer<TypeElement> probe) {
        this.elements = env.getElementUtils();
        this.probe = probe;
        this.reader = new PolicySetReader(env);
        this.surroundings = new SurroundingsReader(env.getElementUtils(), reader, compilation);
        this.reporter = new Reporter(env.getMessager(), new Places(elements)::find);
        this.files = new SourceFiles(env);
        this.writing = new OptionsReader(elements);
        this.verbose = compilation.verbose();
    }

    /** Compiles a policy, unless it names what may yet be written by another processor. */
    Outcome compile(String name, boolean lastRound) {
        TypeElement policy = elements.getTypeElement(name);
        if (policy == null) {
            return lastRound ? Outcome.DONE : Outcome.WAITS;
        }
        try {
            Reading reading = reader.read(policy);
            if (reading.isWhole() || lastRound) {
                probe.accept(policy);
                compile(policy, reading);
                return Outcome.DONE;
            }
            return Outcome.WAITS;
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            reportCrash(policy, failure);
            return Outcome.DONE;
        }
    }

    private void compile(TypeElement policy, Reading reading) {
        Analysis analysis = PolicyAnalysis.analyze(reading.set(), surroundings.around(reading));
        reporter.report(policy, reading.isWhole() ? analysis.findings() : lost(policy, reading));
        List<Source> sources = sources(analysis, writing.options(policy));
        reporter.report(policy, files.write(policy, sources));
        if (verbose) {
            reporter.say(describe(reading, sources.size()));
        }
    }

    private static List<Source> sources(Analysis analysis, Options options) {
        return analysis.sound()
                ? PolicyWriter.write(analysis.bound(), options)
                : PolicyWriter.writeStub(analysis.bound(), options);
    }

    /** What sources miss, the compiler tells; what a class file misses, it may not even see. */
    private static List<Finding> lost(TypeElement policy, Reading reading) {
        return reading.missing().isEmpty()
                ? reading.missingInClassFiles().stream()
                        .map(name ->
                                Finding.of(Catalogue.MISSING_TYPE, Place.of(ref(policy)), policy.getSimpleName(), name))
                        .toList()
                : List.of();
    }

    private static String describe(Reading reading, int files) {
        Policy policy = reading.set().policy();
        long read = policy.rules().stream()
                .filter(rule -> rule.body() != Rule.Body.UNREAD)
                .count();
        return String.format(
                Locale.ROOT,
                "%s: %d ancestors, %d chains, %d rules with %d bodies read, %d types, %d files",
                policy.ref(),
                reading.set().ancestors().size(),
                policy.chains().size(),
                policy.rules().size(),
                read,
                policy.types().size(),
                files);
    }

    private void reportCrash(TypeElement policy, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String beginning =
                trace.toString().lines().limit(LONGEST_TRACE).collect(Collectors.joining(System.lineSeparator()));
        Place place = Place.of(ref(policy));
        reporter.reportCrash(policy, Finding.of(Catalogue.INTERNAL_ERROR, place, policy, failure), beginning);
    }

    /** Tells of annotations of ours where no policy is around. */
    void reportStrays(Collection<Element> marked) {
        marked.forEach(element -> reporter.report(element, Strays.findings(Stray.on(element))));
    }

    private static ClassRef ref(TypeElement policy) {
        return Places.of(policy).type();
    }
}
