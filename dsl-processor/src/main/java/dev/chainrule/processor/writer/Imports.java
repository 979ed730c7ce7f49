package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.ClassRef;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What does a source import? Every type that it names, unless its name means something else there. */
final class Imports {

    private static final String JAVA_LANG = "java.lang";

    private final Map<String, ClassRef> imported = new TreeMap<>();
    private final Set<String> taken;
    private final Set<String> shadowed;

    /**
     * Imports of a source.
     *
     * @param taken simple names that mean something else: those of types that the source declares, and of its package
     * @param shadowed those of {@code java.lang} among the latter
     */
    Imports(Collection<String> taken, Set<String> shadowed) {
        this.taken = Set.copyOf(taken);
        this.shadowed = shadowed;
    }

    /** How a type of another package is named. */
    String name(ClassRef type) {
        String outermost = type.simpleNames().get(0);
        ClassRef top = new ClassRef(type.packageName(), outermost);
        boolean free = imported.getOrDefault(outermost, top).equals(top)
                && !(type.packageName().equals(JAVA_LANG) ? shadowed : taken).contains(outermost);
        if (!free) {
            return type.canonicalName();
        }
        imported.put(outermost, top);
        return type.nestedName();
    }

    /** The declarations, sorted, each on a line. */
    String text() {
        return imported.values().stream()
                .filter(type -> !type.packageName().equals(JAVA_LANG))
                .map(ClassRef::canonicalName)
                .sorted()
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
    }
}
