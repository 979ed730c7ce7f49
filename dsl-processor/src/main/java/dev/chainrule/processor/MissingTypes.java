package dev.chainrule.processor;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.reader.Places;
import dev.chainrule.processor.reader.Reading;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What is to be said when a policy names types that are not there? */
final class MissingTypes {

    private MissingTypes() {}

    static Set<String> names(Reading reading) {
        Set<String> names = new TreeSet<>(reading.missing());
        names.addAll(reading.missingInClassFiles());
        return names;
    }

    /** What sources miss, the compiler tells; what only a class file misses, it may not even see. */
    static List<Finding> untold(TypeElement policy, Reading reading) {
        return reading.missing().isEmpty() ? findings(policy, reading.missingInClassFiles()) : List.of();
    }

    static List<Finding> findings(TypeElement policy, Collection<String> names) {
        return names.stream()
                .sorted()
                .map(name -> Finding.of(entry(policy, name), Places.of(policy), policy.getSimpleName(), name))
                .toList();
    }

    private static Catalogue entry(TypeElement policy, String missing) {
        ClassRef ref = Places.of(policy).type();
        // A policy that extends another has that one's decisions.
        boolean generated = Arrays.stream(Generated.values())
                .filter(one ->
                        one != Generated.DECISION || policy.getInterfaces().isEmpty())
                .map(one -> one.of(ref))
                .flatMap(type -> Stream.of(type.simpleName(), type.canonicalName()))
                .anyMatch(name -> (missing + ".").startsWith(name + "."));
        return generated ? Catalogue.NAMES_GENERATED : Catalogue.MISSING_TYPE;
    }
}
