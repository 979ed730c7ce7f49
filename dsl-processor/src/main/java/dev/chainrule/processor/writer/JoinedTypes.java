package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import java.util.List;
import java.util.stream.Collectors;

/** Can one object be of several types? Each of its accessors has one type then, and no two of them answer it by default. */
final class JoinedTypes {

    private JoinedTypes() {}

    static boolean can(List<ClassRef> joined, SnippetTypes types) {
        return joined.size() == 1
                || joined.stream()
                        .flatMap(type -> types.find(type).stream())
                        .flatMap(type -> type.accessors().stream())
                        .collect(Collectors.groupingBy(Accessor::name))
                        .values()
                        .stream()
                        .allMatch(named ->
                                named.stream().map(Accessor::type).distinct().count() == 1
                                        && isAnsweredOnce(named, types));
    }

    /** Whether no type answers it by default, or one only, whose method takes the place of all others. */
    private static boolean isAnsweredOnce(List<Accessor> accessors, SnippetTypes types) {
        List<ClassRef> answering = answering(accessors, types);
        return answering.isEmpty()
                || (answering.size() == 1
                        && accessors.stream()
                                .map(Accessor::declaredIn)
                                .allMatch(type -> type.equals(answering.get(0))
                                        || types.find(answering.get(0))
                                                .filter(one -> one.isBelow(type))
                                                .isPresent()));
    }

    /** The types whose default methods answer, but for those in whose place others have theirs. */
    private static List<ClassRef> answering(List<Accessor> accessors, SnippetTypes types) {
        List<ClassRef> declaring = accessors.stream()
                .filter(accessor -> !accessor.isAbstract())
                .map(Accessor::declaredIn)
                .distinct()
                .toList();
        return declaring.stream()
                .filter(type -> declaring.stream()
                        .flatMap(other -> types.find(other).stream())
                        .noneMatch(other -> !other.ref().equals(type) && other.isBelow(type)))
                .toList();
    }
}
