package dev.chainrule.benchmarks.sized;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As many chains as one likes, of three to five parties each, and a few rules that hold for all. Requests are permitted. */
final class ChainHeavy {

    private static final int TYPES = 40;

    private static final String POLICY = """
            package sized;

            import dev.chainrule.*;
            import java.time.LocalDate;

            @Policy(source = "Made to measure")
            public interface Measured {
                @Transaction interface Deal { @EffectiveDate LocalDate date(); int amount(); }
                interface Member { int level(); String country(); LocalDate signed(); }
            $types
            $chains

                @Rule(otherwise = "{deal.amount}") static boolean worthIt(Deal deal) { return deal.amount() > 0; }

                @Rule(otherwise = "{member} {member.level}") static boolean signed(Deal deal, Member member) {
                    return member.level() > deal.amount() && !member.signed().isAfter(deal.date());
                }

                @Rule(otherwise = "{one} {two}") static boolean apart(Member one, @Next Member two) {
                    return one.level() != two.level() || !one.country().equals(two.country());
                }
            }
            """;

    static final String ASKED = """
            package sized;

            import java.io.IOException;
            import java.io.InputStream;
            import java.io.UncheckedIOException;
            import java.nio.charset.StandardCharsets;
            import java.time.LocalDate;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.SplittableRandom;
            import java.util.function.IntFunction;

            public final class Asked implements IntFunction<Object> {
                private final Measured.Deal[] deals;
                private final List<Measured.Member>[] parties;

                @SuppressWarnings({"unchecked", "rawtypes"})
                public Asked(int requests, int variety) {
                    SplittableRandom random = new SplittableRandom(1);
                    List<String> shapes = shapes();
                    deals = new Measured.Deal[requests];
                    parties = new List[requests];
                    for (int i = 0; i < requests; i++) {
                        deals[i] = MeasuredFacts.deal()
                                .date(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300)))
                                .amount(random.nextInt(1, 1_000))
                                .build();
                        List<Measured.Member> members = new ArrayList<>();
                        for (String type : shapes.get(i %% variety).split(" ")) {
                            members.add(member(Integer.parseInt(type), random, members.size()));
                        }
                        parties[i] = List.copyOf(members);
                    }
                }

                private static List<String> shapes() {
                    try (InputStream lines = Asked.class.getResourceAsStream("shapes.txt")) {
                        return new String(lines.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                private static Measured.Member member(int type, SplittableRandom random, int place) {
                    int level = random.nextInt(1_000, 2_000) + 1_000 * place;
                    String country = random.nextBoolean() ? "DE" : "FR";
                    LocalDate signed = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(300));
                    return switch (type) {
            %s
                        default -> throw new IllegalArgumentException();
                    };
                }
            """.formatted(IntStream.range(0, TYPES)
                    .mapToObj(type ->
                            "            case %1$d -> MeasuredFacts.p%1$d().level(level).country(country).signed(signed).build();"
                                    .formatted(type))
                    .collect(Collectors.joining("\n")))
            + Asking.permitted("deals[i]");

    private ChainHeavy() {}

    /** Chains as their parties' types: the first forty begin differently, and no two are alike. */
    static List<int[]> shapes(int chains) {
        SplittableRandom random = new SplittableRandom(40);
        Set<List<Integer>> seen = new HashSet<>();
        List<int[]> shapes = new ArrayList<>();
        while (shapes.size() < chains) {
            int[] shape = random.ints(3 + shapes.size() % 3, 0, TYPES).toArray();
            if (shapes.size() < TYPES) {
                shape[0] = shapes.size();
            }
            if (seen.add(Arrays.stream(shape).boxed().toList())) {
                shapes.add(shape);
            }
        }
        return shapes;
    }

    /** So many of them, from all over. */
    static List<int[]> asked(List<int[]> shapes, int variety) {
        return IntStream.range(0, variety)
                .mapToObj(i -> shapes.get((int) ((long) i * shapes.size() / variety)))
                .toList();
    }

    static String policy(List<int[]> shapes) {
        String types = IntStream.range(0, TYPES)
                .mapToObj(type -> "    @Party(\"party " + type + "\") interface P" + type + " extends Member {}")
                .collect(Collectors.joining("\n"));
        String chains = IntStream.range(0, shapes.size())
                .mapToObj(i -> "    @Chain void c" + i + "(Deal deal, " + parameters(shapes.get(i)) + ");")
                .collect(Collectors.joining("\n"));
        return POLICY.replace("$types", types).replace("$chains", chains);
    }

    private static String parameters(int[] shape) {
        return IntStream.range(0, shape.length)
                .mapToObj(i -> "P" + shape[i] + " p" + i)
                .collect(Collectors.joining(", "));
    }

    /** A line for each: the numbers of its parties' types. */
    static String lines(List<int[]> shapes) {
        return shapes.stream()
                .map(shape -> Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
