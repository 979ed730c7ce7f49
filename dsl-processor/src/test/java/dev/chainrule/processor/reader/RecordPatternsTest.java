package dev.chainrule.processor.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Fork;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Are facts demanded that patterns of records lead to, which Java has from 21 on? */
@EnabledForJreRange(min = JRE.JAVA_21)
class RecordPatternsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsTakenApartIsDemanded() throws IOException {
        Path source = folder.resolve("Sites.java");
        Files.writeString(source, """
                package sites;

                import dev.chainrule.*;

                @Policy(source = "Statutes")
                interface Sites {
                    enum Market { EU, US }
                    record Address(String city, Market market) {}
                    record Site(String name, Address address) {}
                    @Party("maker") interface Maker { Site site(); }
                    @Party("shop") interface Shop { Site site(); }
                    @Chain void direct(Maker maker, Shop shop);
                    @Chain void back(Shop shop, Maker maker);

                    @Rule(otherwise = "no")
                    static boolean sameMarket(Maker maker, Shop shop) {
                        return maker.site() instanceof Site(String a, Address from)
                                && shop.site() instanceof Site(var b, Address(var c, var to))
                                && from.market() == to;
                    }

                    @Rule(otherwise = "no")
                    static boolean somewhere(Shop shop, Maker maker) {
                        return switch (shop.site()) {
                            case Site(String name, Address(String city, Market market)) when name.isEmpty() -> true;
                            case Site(String name, Address address) -> address.city() == null || address.city() != name;
                        };
                    }

                    final class Main {
                        public static void main(String[] arguments) {
                            Site whole = new Site("s", new Address("c", Market.EU));
                            Site nowhere = new Site("s", new Address("c", null));
                            Site nameless = new Site("s", new Address(null, Market.EU));
                            System.out.println(decide(whole, whole));
                            System.out.println(decide(nowhere, nowhere));
                            System.out.println(decide(whole, nowhere));
                            System.out.println(SitesValidator.permitsBack(shop(whole), maker(whole)));
                            System.out.println(SitesValidator.permitsBack(shop(nameless), maker(whole)));
                        }

                        private static String decide(Site from, Site to) {
                            return SitesValidator.permitsDirect(maker(from), shop(to)) + " "
                                    + SitesValidator.direct(maker(from), shop(to)).violations().stream()
                                            .map(SitesDecision.Violation::code).toList();
                        }

                        private static Maker maker(Site site) { return SitesFacts.maker().site(site).build(); }

                        private static Shop shop(Site site) { return SitesFacts.shop().site(site).build(); }
                    }
                }
                """);

        Compiled compiled = Javac.writing().release(21).compile(folder.resolve("out"), List.of(source));

        assertThat(Fork.java("-cp", compiled.classes().toString(), "sites.Sites$Main"))
                .isEqualTo("""
                true []
                false [missing-fact]
                false [missing-fact]
                true
                false
                """);
    }
}
