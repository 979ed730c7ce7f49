package dev.chainrule.processor.model;

import java.util.List;
import java.util.Locale;

/**
 * Names a class or interface.
 *
 * @param packageName the package; empty for the unnamed one
 * @param nestedName the simple names from the outermost type inwards, joined by dots: {@code Outer.Inner}
 */
public record ClassRef(String packageName, String nestedName) implements Comparable<ClassRef> {

    /** The canonical name, as a Java source would write it. */
    public String canonicalName() {
        return packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
    }

    public String simpleName() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }

    /** The simple name as words: {@code new relationship} for {@code NewRelationship}. */
    public String inWords() {
        String words = simpleName()
                .replaceAll("(?<=\\p{Ll}|\\d)(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|_", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? simpleName() : words;
    }

    public List<String> simpleNames() {
        return List.of(nestedName.split("\\."));
    }

    /** The name from which generated types are named: {@code Outer_Inner}. */
    public String flatName() {
        return nestedName.replace('.', '_');
    }

    /** Whether this type is declared within the other, however deep. */
    public boolean isNestedIn(ClassRef other) {
        return packageName.equals(other.packageName) && nestedName.startsWith(other.nestedName + ".");
    }

    /** Whether both are declared in the source of one top-level type. */
    public boolean isInFileOf(ClassRef other) {
        return packageName.equals(other.packageName)
                && simpleNames().get(0).equals(other.simpleNames().get(0));
    }

    /** The generated sibling of this type with the given ending. */
    public ClassRef sibling(String suffix) {
        return new ClassRef(packageName, flatName() + suffix);
    }

    @Override
    public int compareTo(ClassRef other) {
        return canonicalName().compareTo(other.canonicalName());
    }

    @Override
    public String toString() {
        return canonicalName();
    }
}
