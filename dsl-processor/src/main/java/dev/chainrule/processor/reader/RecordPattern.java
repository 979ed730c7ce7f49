package dev.chainrule.processor.reader;

import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What is a pattern such as {@code Site(var name, Address(var city))} made of? Java 21 has it, the API compiled against has not. */
final class RecordPattern {

    private RecordPattern() {}

    static boolean isOne(Tree tree) {
        return tree.getKind().name().equals("DECONSTRUCTION_PATTERN");
    }

    /** Whether it is any pattern, such as stands for a component of a record. */
    static boolean isPattern(Tree tree) {
        return tree.getKind().name().endsWith("_PATTERN");
    }

    /** The accessors that are asked for what the patterns inside are matched against, in their order. */
    static List<ExecutableElement> asked(@Nullable TypeMirror type) {
        return type != null && type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getRecordComponents().stream()
                                .map(RecordComponentElement::getAccessor)
                                .toList()
                : List.of();
    }
}
