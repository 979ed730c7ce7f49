package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Value;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How is a value written as a Java expression of a certain type? Objects with facts of their own become local variables,
 * which {@link SnippetObjects} declares before.
 */
final class SnippetValues {

    private final SnippetTypes types;
    private final StandIns standIns;
    private final SnippetObjects objects;

    SnippetValues(SnippetTypes types, SnippetObjects objects) {
        this.types = types;
        this.standIns = new StandIns(types);
        this.objects = objects;
    }

    /** An expression for a value; where there is none, one for a missing or absent one, with a comment that says so. */
    String write(Value value, JavaType type, String name) {
        return find(value, type, name).orElseGet(() -> nothingFor(type));
    }

    /** What stands where nothing can be made. */
    String nothingFor(JavaType type) {
        objects.markIncomplete();
        return type.is("java.util.Optional")
                ? types.util("Optional") + ".empty() /* any " + types.of(SnippetTypes.element(type)) + " */"
                : "null /* any " + types.of(type) + " */";
    }

    /**
     * An expression for a value, if there is one.
     *
     * @param name the name of the variable, should there have to be one
     */
    Optional<String> find(Value value, JavaType type, String name) {
        if (value instanceof Value.Maybe maybe) {
            return maybe(maybe, type, name);
        } else if (value instanceof Value.Many many) {
            return many(many, type, name);
        } else if (value instanceof Value.Thing thing) {
            return objects.find(thing, type, name);
        } else if (value instanceof Value.Other) {
            return standIns.of(type).or(() -> objects.findAny(type, name));
        }
        return Optional.of(plain(value, type));
    }

    private String plain(Value value, JavaType type) {
        if (value instanceof Value.Truth truth) {
            return String.valueOf(truth.value());
        } else if (value instanceof Value.Whole whole) {
            return whole(whole.value(), type);
        } else if (value instanceof Value.Text text) {
            return Texts.literal(text.value()).toString();
        } else if (value instanceof Value.Date day) {
            LocalDate date = day.date();
            return types.localDate() + ".of(" + date.getYear() + ", " + date.getMonthValue() + ", "
                    + date.getDayOfMonth() + ")";
        } else if (value instanceof Value.Choice choice) {
            return types.of(choice.type()) + "." + choice.constant();
        }
        return "null";
    }

    private static String whole(long value, JavaType type) {
        String name = type instanceof JavaType.Primitive primitive
                ? primitive.keyword()
                : type.declared().map(Object::toString).orElse("");
        return switch (name) {
            case "byte", "java.lang.Byte" -> "(byte) " + value;
            case "short", "java.lang.Short" -> "(short) " + value;
            case "char", "java.lang.Character" -> character((char) value);
            case "int", "java.lang.Integer" -> String.valueOf(value);
            case "long", "java.lang.Long" -> value + "L";
            default -> value == (int) value ? String.valueOf(value) : value + "L";
        };
    }

    private static String character(char value) {
        boolean plain = value > ' ' && value < 127 && value != '\'' && value != '\\';
        return plain ? "'" + value + "'" : "(char) " + (int) value;
    }

    private Optional<String> maybe(Value.Maybe maybe, JavaType type, String name) {
        String optional = types.util("Optional");
        return maybe.value().isEmpty()
                ? Optional.of(optional + ".empty()")
                : find(maybe.value().get(), SnippetTypes.element(type), name)
                        .map(present -> optional + ".of(" + present + ")");
    }

    private Optional<String> many(Value.Many many, JavaType type, String name) {
        JavaType elementType = SnippetTypes.element(type);
        List<Value> elements = many.elements();
        int count = elements.size();
        List<Optional<String>> found = IntStream.range(0, count)
                .mapToObj(i -> find(elements.get(i), elementType, count == 1 ? name : name + (i + 1)))
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(collection(found.stream().map(Optional::get).toList(), type))
                : Optional.empty();
    }

    /** {@code List.of} and {@code Set.of} take no null, and a set takes nothing twice. */
    private String collection(List<String> elements, JavaType type) {
        boolean set = type.is("java.util.Set");
        String all = elements.stream().collect(Collectors.joining(", "));
        boolean missing = elements.contains("null");
        if (!missing && (!set || new HashSet<>(elements).size() == elements.size())) {
            return types.util(set ? "Set" : "List") + ".of(" + all + ")";
        }
        if (elements.size() == 1) {
            return types.util("Collections") + (set ? ".singleton(null)" : ".singletonList(null)");
        }
        String list = types.util("Arrays") + ".asList(" + all + ")";
        return set ? "new " + types.util("HashSet") + "<>(" + list + ")" : list;
    }
}
