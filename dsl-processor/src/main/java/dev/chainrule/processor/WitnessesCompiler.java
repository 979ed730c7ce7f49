package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Analysis;
import dev.chainrule.processor.analysis.PolicyAnalysis;
import dev.chainrule.processor.analysis.witness.Gaps;
import dev.chainrule.processor.analysis.witness.Suite;
import dev.chainrule.processor.analysis.witness.Witness;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.reader.AskedPolicy;
import dev.chainrule.processor.reader.Places;
import dev.chainrule.processor.reader.PolicySetReader;
import dev.chainrule.processor.reader.Reading;
import dev.chainrule.processor.writer.Example;
import dev.chainrule.processor.writer.WitnessesWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What does a test class become that asks for the witnesses of a policy? */
final class WitnessesCompiler {

    private final Elements elements;
    private final AskedPolicy asked;
    private final PolicySetReader reader;
    private final SurroundingsReader surroundings;
    private final Proofs proofs;
    private final OptionsReader writing;
    private final SourceFiles files;

    WitnessesCompiler(
            Elements elements,
            PolicySetReader reader,
            SurroundingsReader surroundings,
            Proofs proofs,
            OptionsReader writing,
            SourceFiles files) {
        this.elements = elements;
        this.asked = new AskedPolicy(elements);
        this.reader = reader;
        this.surroundings = surroundings;
        this.proofs = proofs;
        this.writing = writing;
        this.files = files;
    }

    /** What is to be told of it; nothing where it has to wait for types that others may still write. */
    Optional<List<Finding>> compile(TypeElement test, Stage stage) {
        Optional<String> noClass = asked.noClass(test);
        if (noClass.isPresent()) {
            return told(test, Catalogue.WITNESSES_OF_NO_POLICY, noClass.get());
        }
        Optional<TypeElement> policy =
                asked.of(test).flatMap(ref -> Optional.ofNullable(elements.getTypeElement(ref.canonicalName())));
        if (policy.isEmpty()) {
            // Of a class that is not there the compiler tells itself.
            return stage == Stage.OPEN ? Optional.empty() : Optional.of(List.of());
        }
        String name = policy.get().getSimpleName().toString();
        if (!reader.isPolicy(policy.get())) {
            return told(test, Catalogue.WITNESSES_OF_NO_POLICY, name);
        }
        Optional<Reading> reading = reader.readOlder(policy.get());
        if (reading.isEmpty()) {
            return stage == Stage.OPEN
                    ? Optional.empty()
                    : told(test, Catalogue.WITNESSES_UNREADABLE, name, reader.whyUnreadable(policy.get()));
        }
        PolicySet set = reading.get().set();
        Analysis analysis = PolicyAnalysis.analyze(set, surroundings.around(policy.get(), reading.get()));
        if (!analysis.sound()) {
            return told(test, Catalogue.WITNESSES_UNREADABLE, name, reader.whyUnreadable(policy.get()));
        }
        return Optional.of(write(test, analysis.bound(), set));
    }

    private List<Finding> write(TypeElement test, BoundPolicy bound, PolicySet set) {
        String policy = set.policy().name();
        ClassRef home = Places.of(test).type();
        ClassRef name = new ClassRef(
                home.packageName(), set.policy().ref().sibling("Witnesses").nestedName());
        if (files.isTaken(name)) {
            return List.of(finding(test, Catalogue.WITNESSES_TAKEN, policy, name.simpleName()));
        }
        Optional<String> unavailable = proofs.unavailable(bound);
        if (unavailable.isPresent()) {
            return List.of(finding(test, Catalogue.WITNESSES_WITHOUT_PROOFS, policy, unavailable.get()));
        }
        WitnessesWriter writer =
                new WitnessesWriter(bound, set.ancestors(), name, writing.options(test, bound.types()));
        Suite.Result suite = proofs.witnesses(bound);
        List<String> gaps = Gaps.of(suite);
        WitnessesWriter.Written written = writer.write(examples(suite), suite.bases(), gaps, Gaps.proven(suite));
        List<Finding> findings = new ArrayList<>(files.write(test, List.of(written.source())));
        int missing = gaps.size() + written.unwritten().size();
        if (missing > 0) {
            findings.add(finding(test, Catalogue.WITNESSES_INCOMPLETE, policy, missing, name.simpleName()));
        }
        return findings;
    }

    private static List<Example> examples(Suite.Result suite) {
        return IntStream.range(0, suite.witnesses().size())
                .mapToObj(i -> example(suite.names().get(i), suite.witnesses().get(i)))
                .toList();
    }

    private static Example example(String name, Witness witness) {
        return new Example(
                name,
                witness.request(),
                witness.codes().violations(),
                witness.codes().warnings());
    }

    private static Optional<List<Finding>> told(TypeElement test, Catalogue entry, Object... arguments) {
        return Optional.of(List.of(finding(test, entry, arguments)));
    }

    private static Finding finding(TypeElement test, Catalogue entry, Object... arguments) {
        return Finding.of(entry, Places.of(test).annotation("Witnesses"), arguments);
    }
}
