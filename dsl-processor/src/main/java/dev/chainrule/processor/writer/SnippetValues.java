package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        if (type.is("java.util.Set") && !areApart(elements)) {
            return Optional.empty();
        }
        List<Optional<String>> found = IntStream.range(0, count)
                .mapToObj(i -> find(elements.get(i), elementType, count == 1 ? name : name + (i + 1)))
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(collection(found.stream().map(Optional::get).toList(), type))
                : Optional.empty();
    }

    /** Whether what is made of them are so many in a set. */
    private static boolean areApart(List<Value> elements) {
        return IntStream.range(0, elements.size())
                .allMatch(i -> elements.subList(0, i).stream().allMatch(other -> areApart(elements.get(i), other)));
    }

    /** Objects that are made of the same facts are equal; what is not told of one may be what is told of the other. */
    private static boolean areApart(Value one, Value other) {
        if (one instanceof Value.Maybe maybe && other instanceof Value.Maybe another) {
            boolean present = maybe.value().isPresent();
            return present != another.value().isPresent()
                    || (present && areApart(maybe.value().get(), another.value().get()));
        }
        if (one instanceof Value.Thing thing && other instanceof Value.Thing another) {
            return !thing.types().equals(another.types()) || differ(thing.facts(), another.facts());
        }
        return !one.equals(other);
    }

    private static boolean differ(Map<String, Value> facts, Map<String, Value> others) {
        return facts.entrySet().stream()
                .anyMatch(fact -> !fact.getValue().equals(others.getOrDefault(fact.getKey(), fact.getValue())));
    }

    /** {@code List.of} and {@code Set.of} take no null. */
    private String collection(List<String> elements, JavaType type) {
        boolean set = type.is("java.util.Set");
        String all = elements.stream().collect(Collectors.joining(", "));
        if (!elements.contains("null")) {
            return types.util(set ? "Set" : "List") + ".of(" + all + ")";
        }
        if (elements.size() == 1) {
            return types.util("Collections") + (set ? ".singleton(null)" : ".singletonList(null)");
        }
        String list = types.util("Arrays") + ".asList(" + all + ")";
        return set ? "new " + types.util("HashSet") + "<>(" + list + ")" : list;
    }
}
