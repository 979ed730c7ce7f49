package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Surroundings;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.reader.Places;
import dev.chainrule.processor.reader.PolicySetReader;
import dev.chainrule.processor.reader.Reading;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What does the compilation know beyond a policy and its parents? */
final class SurroundingsReader {

    private final Elements elements;
    private final PolicySetReader reader;
    private final Compilation compilation;
    private final boolean baseline;

    /** @param baseline whether every policy is compared with an older release of its own */
    SurroundingsReader(Elements elements, PolicySetReader reader, Compilation compilation, boolean baseline) {
        this.elements = elements;
        this.reader = reader;
        this.compilation = compilation;
        this.baseline = baseline;
    }

    /** What is around a policy. */
    Surroundings around(TypeElement policy, Reading reading) {
        TypesByName types = new TypesByName(elements, policy);
        return new Surroundings(
                refs(compilation.handwritten().stream(), types).toList(),
                refs(compilation.policies().stream(), types).toList(),
                replaced(reading, types).toList(),
                unreadable(reading),
                reader.called(policy),
                reader.answeringNull(policy),
                reader.showsBodies(),
                baseline);
    }

    private static List<Surroundings.Unreadable> unreadable(Reading reading) {
        return reading.unreadable().stream()
                .map(model -> new Surroundings.Unreadable(model.policy(), model.writtenBy(), model.reason()))
                .toList();
    }

    private Stream<ClassRef> replaced(Reading reading, TypesByName types) {
        return Stream.concat(
                        reading.set().ancestors().stream(),
                        Stream.of(reading.set().policy()))
                .flatMap(policy -> policy.replaces().stream())
                .map(ClassRef::canonicalName)
                .flatMap(name -> types.any(name).stream())
                .filter(reader::isPolicy)
                .map(type -> Places.of(type).type());
    }

    private static Stream<ClassRef> refs(Stream<String> names, TypesByName types) {
        return names.flatMap(name -> types.any(name).stream())
                .map(type -> Places.of(type).type());
    }
}
