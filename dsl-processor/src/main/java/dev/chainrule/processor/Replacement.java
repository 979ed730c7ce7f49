package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Analysis;
import dev.chainrule.processor.analysis.PolicyAnalysis;
import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fingerprint;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.reader.PolicySetReader;
import dev.chainrule.processor.reader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Which policy does one replace, and does it decide as that one did? */
final class Replacement {

    private final Optional<Path> baseline;
    private final Elements elements;
    private final PolicySetReader reader;
    private final SurroundingsReader surroundings;
    private final Proofs proofs;

    Replacement(
            Settings settings,
            Elements elements,
            PolicySetReader reader,
            SurroundingsReader surroundings,
            Proofs proofs) {
        // Relative to a folder that hangs on the build tool, so that whoever reads of it is told which.
        this.baseline = settings.baseline().map(Path::toAbsolutePath);
        this.elements = elements;
        this.reader = reader;
        this.surroundings = surroundings;
        this.proofs = proofs;
    }

    /**
     * What is told of it.
     *
     * @param fingerprint that of the older policy, if it is proven that the same is decided
     */
    record Result(List<Finding> findings, Optional<String> fingerprint) {

        static final Result NONE = new Result(List.of(), Optional.empty());

        private Result and(Result other) {
            List<Finding> all =
                    Stream.concat(findings.stream(), other.findings.stream()).toList();
            return new Result(all, fingerprint.or(other::fingerprint));
        }
    }

    /** A policy that is read, and is older than another. */
    private record Older(String name, TypeElement type, Reading reading) {}

    /** A policy without mistakes with the one that it replaces, and with its own older release, if there are any. */
    Result compare(Analysis analysis, PolicySet set) {
        Result replaced = compare(analysis, set, Set.of());
        return analysis.sound() && baseline.isPresent()
                ? replaced.and(compareRelease(analysis, set, baseline.get()))
                : replaced;
    }

    private Result compareRelease(Analysis analysis, PolicySet set, Path jar) {
        Policy policy = set.policy();
        try {
            if (!Files.exists(jar)) {
                throw new NoSuchFileException("there is no such file");
            }
            Optional<Reading> release = reader.readBaseline(policy.ref(), jar);
            if (release.isEmpty()) {
                return told(notInBaseline(policy, set), policy, policy.name(), jar);
            }
            TypeElement type = elements.getTypeElement(policy.ref().canonicalName());
            // No fingerprint comes from there: a policy must not hang on the options of a build.
            return compare(analysis, set, new Older("its baseline", type, release.get()), before -> Optional.empty());
        } catch (IOException e) {
            return told(Catalogue.BASELINE_UNREADABLE, policy, policy.name(), jar, String.valueOf(e.getMessage()));
        }
    }

    /** With nothing else to compare it with, nobody knows whether it loosens. */
    private static Catalogue notInBaseline(Policy policy, PolicySet set) {
        return policy.mayLoosen()
                        || policy.replaces().isPresent()
                        || !set.ancestors().isEmpty()
                ? Catalogue.NOT_IN_BASELINE
                : Catalogue.LOOSENING_NOT_IN_BASELINE;
    }

    /** @param newer policies that are compared with this one, so that a circle ends */
    private Result compare(Analysis analysis, PolicySet set, Set<ClassRef> newer) {
        Policy policy = set.policy();
        if (!analysis.sound() || policy.replaces().isEmpty() || newer.contains(policy.ref())) {
            return Result.NONE;
        }
        Set<ClassRef> all = new HashSet<>(newer);
        all.add(policy.ref());
        ClassRef replaced = policy.replaces().get();
        TypeElement type = elements.getTypeElement(replaced.canonicalName());
        return Optional.ofNullable(type)
                .flatMap(reader::readOlder)
                .map(reading -> compare(
                        analysis,
                        set,
                        new Older(replaced.simpleName(), type, reading),
                        before -> fingerprint(type, before, reading.set(), all)))
                .orElseGet(() -> notCompared(policy, replaced.simpleName(), why(type)));
    }

    /** @param fingerprint that of the older policy, in case the same is decided */
    private Result compare(
            Analysis analysis, PolicySet set, Older older, Function<Analysis, Optional<String>> fingerprint) {
        PolicySet olderSet = older.reading().set();
        Analysis before = PolicyAnalysis.analyze(olderSet, surroundings.around(older.type(), older.reading()));
        if (!before.sound()) {
            return notCompared(set.policy(), older.name(), "which has mistakes of its own");
        }
        Edition now = new Edition(set.policy().name(), analysis.bound(), set);
        return proofs.compare(now, new Edition(older.name(), before.bound(), olderSet))
                .map(result ->
                        new Result(result.findings(), result.equal() ? fingerprint.apply(before) : Optional.empty()))
                .orElseGet(() -> unproven(set.policy(), older.name(), analysis));
    }

    /** That of the older policy, which may have it from the one before it. */
    private Optional<String> fingerprint(TypeElement type, Analysis before, PolicySet older, Set<ClassRef> newer) {
        return reader.fingerprint(type)
                .or(() -> compare(before, older, newer).fingerprint())
                .or(() -> Optional.of(Fingerprint.of(before.bound()).rules()))
                .filter(known -> !known.isEmpty());
    }

    private String why(@Nullable TypeElement older) {
        return older == null ? "which is not there" : reader.whyUnreadable(older);
    }

    private static Result notCompared(Policy policy, String older, String why) {
        Catalogue entry = policy.mayLoosen() ? Catalogue.NOT_COMPARED : Catalogue.LOOSENING_NOT_COMPARED;
        return told(entry, policy, policy.name(), older, why);
    }

    /** That nothing is proven is told anyway, but not what hangs on it. */
    private Result unproven(Policy policy, String older, Analysis analysis) {
        return policy.mayLoosen()
                ? Result.NONE
                : told(
                        Catalogue.LOOSENING_NOT_PROVEN,
                        policy,
                        policy.name(),
                        older,
                        proofs.incomparable(analysis.bound()).orElseThrow());
    }

    private static Result told(Catalogue entry, Policy policy, Object... arguments) {
        return new Result(List.of(Finding.of(entry, policy.place().annotation("Policy"), arguments)), Optional.empty());
    }
}
