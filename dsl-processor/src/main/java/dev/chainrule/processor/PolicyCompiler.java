package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Analysis;
import dev.chainrule.processor.analysis.PolicyAnalysis;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.diagnostic.Reporter;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** How does a policy become a validator? It is read, analyzed, proven, reported on and written, and none stops the others. */
final class PolicyCompiler {

    /** An endless recursion has a thousand lines, of which the first say it all. */
    private static final int LONGEST_TRACE = 60;

    private final Elements elements;
    private final Consumer<TypeElement> probe;
    private final PolicySetReader reader;
    private final SurroundingsReader surroundings;
    private final Reporter reporter;
    private final SourceFiles files;
    private final OptionsReader writing;
    private final Proofs proofs;
    private final Replacement replacement;
    private final WitnessesCompiler witnesses;
    private final Settings settings;
    private final SourceVersion source;

    PolicyCompiler(ProcessingEnvironment env, Compilation compilation, Consumer<TypeElement> probe) {
        this.elements = env.getElementUtils();
        this.source = env.getSourceVersion();
        this.probe = probe;
        this.reader = new PolicySetReader(env, among(compilation.taken()));
        this.settings = new Settings(env.getOptions());
        this.surroundings = new SurroundingsReader(elements, reader, compilation, settings.hasBaseline());
        this.reporter = new Reporter(env.getMessager(), new Places(elements, among(compilation.compiled()))::find);
        this.files = new SourceFiles(env.getFiler(), compilation.taken());
        this.writing = new OptionsReader(elements, env.getTypeUtils());
        this.proofs = new Proofs(settings, reader.showsBodies());
        this.replacement = new Replacement(settings, elements, reader, surroundings, proofs);
        this.witnesses = new WitnessesCompiler(elements, reader, surroundings, proofs, writing, files);
    }

    /** Whether the top-level type around a type is one of these. */
    private static Predicate<TypeElement> among(Set<String> names) {
        return type -> names.contains(Places.topLevel(type).getQualifiedName().toString());
    }

    /** Compiles a policy and answers with nothing, or with the names of types that it cannot be compiled without. */
    Set<String> compile(String name, Stage stage) {
        TypeElement policy = elements.getTypeElement(name);
        if (policy == null) {
            return Set.of(name);
        }
        if (source.compareTo(SourceVersion.RELEASE_17) < 0) {
            reporter.report(policy, List.of(tooOld(policy)));
            return Set.of();
        }
        try {
            Phases phases = new Phases();
            Reading reading = phases.in("reading", () -> reader.read(policy));
            if (reading.isWhole()) {
                probe.accept(policy);
                compile(policy, reading, phases);
            } else {
                compileIncomplete(policy, reading, stage);
            }
            return MissingTypes.names(reading);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            reportCrash(policy, failure);
            return Set.of();
        }
    }

    private Finding tooOld(TypeElement policy) {
        String release = source.name().substring("RELEASE_".length());
        return Finding.of(
                Catalogue.SOURCE_TOO_OLD,
                Places.of(policy).annotation("Policy"),
                policy.getSimpleName().toString(),
                release);
    }

    /** Writes the witnesses that a test class asks for, and answers whether it has to wait. */
    boolean compileWitnesses(String name, Stage stage) {
        TypeElement test = elements.getTypeElement(name);
        try {
            Optional<List<Finding>> findings = test == null ? Optional.empty() : witnesses.compile(test, stage);
            findings.ifPresent(found -> reporter.report(test, found));
            if (findings.isPresent()) {
                reporter.report(test, settings.findings(Places.of(test).annotation("Witnesses")));
            }
            return findings.isEmpty();
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            reportCrash(test, failure);
            return false;
        }
    }

    private void compile(TypeElement policy, Reading reading, Phases phases) {
        Analysis analyzed = phases.in(
                        "analyzing", () -> PolicyAnalysis.analyze(reading.set(), surroundings.around(policy, reading)))
                .with(settings.findings(Places.of(policy).annotation("Policy")));
        Replacement.Result replaced = phases.in("comparing", () -> replacement.compare(analyzed, reading.set()));
        Optional<Meanwhile<List<Source>>> written = beginToWrite(policy, analyzed, replaced.fingerprint(), phases);
        Analysis analysis = phases.in("proving", () -> proofs.prove(analyzed, reading.set()))
                .with(replaced.findings());
        reporter.report(policy, analysis.findings());
        reporter.report(policy, spared(policy));
        List<Source> sources = sources(policy, analysis, written);
        reporter.report(policy, phases.in("filing", () -> files.write(policy, sources)));
        if (settings.verbose()) {
            reporter.say(Summary.of(reading.set(), sources.size()));
            reporter.say(policy.getSimpleName() + " took " + phases + "; writing goes on beside proving");
            ReadBodies.of(reading.set().policy()).forEach(reporter::say);
        }
    }

    private List<Finding> spared(TypeElement policy) {
        return reader.sparesBodies(policy)
                ? List.of(Finding.of(
                        Catalogue.BODIES_SPARED,
                        Places.of(policy).annotation("Policy"),
                        policy.getSimpleName().toString()))
                : List.of();
    }

    /** Proofs take longer than it takes to write, and mostly find nothing that would make it vain. */
    private Optional<Meanwhile<List<Source>>> beginToWrite(
            TypeElement policy, Analysis analyzed, Optional<String> inherited, Phases phases) {
        if (!analyzed.sound()) {
            return Optional.empty();
        }
        Options options = writing.options(policy, analyzed.bound().types()).withFingerprint(inherited);
        return Optional.of(Meanwhile.begin(
                () -> phases.in("writing", () -> PolicyWriter.write(analyzed.bound(), options))));
    }

    /** All that the policy becomes; or a stub, where it has errors and one can be written. */
    private List<Source> sources(TypeElement policy, Analysis analysis, Optional<Meanwhile<List<Source>>> written) {
        if (analysis.sound() && written.isPresent()) {
            return files.withoutTaken(written.get().result());
        }
        return analysis.writable() ? stub(policy, analysis.bound()) : List.of();
    }

    private void compileIncomplete(TypeElement policy, Reading reading, Stage stage) {
        Analysis analysis = PolicyAnalysis.analyze(reading.set(), surroundings.around(policy, reading));
        if (stage != Stage.OPEN) {
            reporter.report(policy, MissingTypes.untold(policy, reading));
        }
        if (stage != Stage.LAST && analysis.writable()) {
            List<Source> stub = stub(policy, analysis.bound());
            reporter.report(policy, files.write(policy, stage == Stage.OPEN ? decisionsAmong(stub, policy) : stub));
        }
    }

    /** What an application can name while the policy has errors. */
    private List<Source> stub(TypeElement policy, BoundPolicy bound) {
        return files.withoutTaken(PolicyWriter.writeStub(bound, writing.options(policy, bound.types())));
    }

    /**
     * The decision types, which name nothing that could be missing. Written early they bring about another round, in which
     * it shows whether anybody else writes something; if not, a stub is written that is still in time. A policy that extends
     * others may have no decision types of its own.
     */
    private static List<Source> decisionsAmong(List<Source> stub, TypeElement policy) {
        ClassRef decisions = Generated.DECISION.of(Places.of(policy).type());
        return stub.stream()
                .filter(source ->
                        policy.getInterfaces().isEmpty() && source.name().equals(decisions))
                .toList();
    }

    /** Tells of types that were written after the policy had been given up. */
    void reportLate(String name, Set<String> missing) {
        TypeElement policy = elements.getTypeElement(name);
        if (policy != null && reader.read(policy).isWhole()) {
            reporter.report(policy, MissingTypes.findings(policy, missing));
        }
    }

    private void reportCrash(TypeElement policy, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String beginning =
                trace.toString().lines().limit(LONGEST_TRACE).collect(Collectors.joining(System.lineSeparator()));
        reporter.reportCrash(
                policy, Finding.of(Catalogue.INTERNAL_ERROR, Places.of(policy), policy, failure), beginning);
    }

    /** Tells of annotations of ours where no policy is around. */
    void reportStrays(Collection<Element> marked) {
        Map<TypeElement, List<Element>> byType = marked.stream()
                .collect(Collectors.groupingBy(Places::topLevel, LinkedHashMap::new, Collectors.toList()));
        byType.forEach((type, all) -> reporter.report(
                type,
                Strays.findings(all.stream()
                        .flatMap(element -> Stray.on(element).stream())
                        .toList())));
    }
}
