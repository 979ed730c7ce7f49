package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Surroundings;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.reader.Places;
import dev.chainrule.processor.reader.PolicySetReader;
import dev.chainrule.processor.reader.Reading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** What does the compilation know beyond a policy and its parents? */
final class SurroundingsReader {

    private final Elements elements;
    private final PolicySetReader reader;
    private final Compilation compilation;

    SurroundingsReader(Elements elements, PolicySetReader reader, Compilation compilation) {
        this.elements = elements;
        this.reader = reader;
        this.compilation = compilation;
    }

    Surroundings around(Reading reading) {
        return new Surroundings(
                refs(compilation.handwritten().stream()).toList(),
                refs(compilation.policies().stream()).toList(),
                replaced(reading).toList(),
                unreadable(reading),
                reader.showsBodies());
    }

    private static List<Surroundings.Unreadable> unreadable(Reading reading) {
        return reading.unreadable().stream()
                .map(model -> new Surroundings.Unreadable(model.policy(), model.writtenBy(), model.reason()))
                .toList();
    }

    private Stream<ClassRef> replaced(Reading reading) {
        return Stream.concat(
                        reading.set().ancestors().stream(),
                        Stream.of(reading.set().policy()))
                .flatMap(policy -> policy.replaces().stream())
                .map(ClassRef::canonicalName)
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .filter(reader::isPolicy)
                .map(type -> Places.of(type).type());
    }

    private Stream<ClassRef> refs(Stream<String> names) {
        return names.map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(type -> Places.of(type).type());
    }
}
