package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How is a thing called in a finding? */
public final class Words {

    private Words() {}

    static String kind(NamedType.Kind kind) {
        return switch (kind) {
            case INTERFACE -> "an interface";
            case CLASS -> "a class";
            case RECORD -> "a record";
            case ENUM -> "an enum";
            case ANNOTATION -> "an annotation";
        };
    }

    /** {@code rule}, {@code given} or {@code guarantee}. */
    public static String kind(Rule rule) {
        return kind(rule.kind());
    }

    public static String kind(Rule.Kind kind) {
        return kind.annotation().toLowerCase(Locale.ROOT);
    }

    /** {@code the rule sameMarket}. */
    public static String the(Rule rule) {
        return "the " + kind(rule) + " " + rule.name();
    }

    static String flavor(Method.Flavor flavor) {
        return switch (flavor) {
            case ABSTRACT -> "abstract";
            case DEFAULT -> "a default method";
            case STATIC -> "static";
            case PRIVATE, PRIVATE_STATIC -> "private";
        };
    }

    /** A type as a person would write it: {@code List<Wholesaler>}. */
    public static String type(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            String arguments = declared.arguments().stream().map(Words::type).collect(Collectors.joining(", "));
            return declared.ref().simpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        }
        if (type instanceof JavaType.Array array) {
            return type(array.component()) + "[]";
        }
        if (type instanceof JavaType.Wildcard wildcard) {
            return "?"
                    + wildcard.above().map(above -> " extends " + type(above)).orElse("")
                    + wildcard.below().map(below -> " super " + type(below)).orElse("");
        }
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.keyword();
        }
        return type instanceof JavaType.Variable variable ? variable.name() : ((JavaType.Missing) type).name();
    }

    static String types(Method method) {
        return method.parameters().stream()
                .map(parameter -> type(parameter.type()))
                .collect(Collectors.joining(", "));
    }

    /** {@code Microsoft > indirect provider > customer}; a run is followed by dots. */
    public static String path(BoundChain chain) {
        return path(chain.positions());
    }

    static String path(List<Position> positions) {
        return positions.stream()
                .map(position -> position.label() + (position.run() ? "..." : ""))
                .collect(Collectors.joining(" > "));
    }

    /** The parties that a rule asks for: {@code Partner > Customer}, with dots between those that need not be neighbours. */
    static String shape(Rule rule, Types types) {
        StringBuilder shape = new StringBuilder();
        for (Parameter parameter : rule.method().parameters()) {
            Slot slot = types.slot(parameter.type());
            if (slot.isParty()) {
                shape.append(shape.length() == 0 ? "" : parameter.next() ? " > " : " > ... > ");
                shape.append(types.label(slot.type().orElseThrow()));
                shape.append(slot.form() == Slot.Form.PARTIES ? "..." : "");
            }
        }
        return shape.toString();
    }

    /** {@code from 2020-02-01 until 2021-01-01 and from 2022-01-01}. */
    public static String spans(List<Window> windows) {
        return windows.stream().map(Window::inWords).collect(Collectors.joining(" and "));
    }

    /** {@code a, b and c}. */
    public static String and(List<String> names) {
        return listed(names, "and");
    }

    /** {@code a, b or c}. */
    public static String or(List<String> names) {
        return listed(names, "or");
    }

    private static String listed(List<String> names, String word) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + word + " " + names.get(last);
    }

    static String the(Policy policy) {
        return "the policy " + policy.name();
    }
}
