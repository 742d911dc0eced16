package dev.broadsheet.embed;

/**
 * Sentences that consent walls leave in the place of an embed, as seen on news sites and in the
 * consent tools that they use; one a line, without its full stop. In {@code (a|b)} either is meant,
 * {@code [c]} may be missing, <code>{S}</code> is the name of any network. A line with {@code !}
 * says by itself that it is of a wall; the others count only beside one that does.
 */
final class WallSentences {
  static final String TEXT =
      """
      ! Wel toestemming gegeven maar niet getoond, herlaad de pagina
      ! {S} wordt niet (geladen|getoond|weergegeven) omdat (je|u|jij) [hiervoor ](geen|nog geen) toestemming (hebt|heeft|heb) gegeven
      ! (Je|U) (hebt|heeft) [nog ]geen toestemming gegeven (voor|om) [(cookies|inhoud|content|het laden) van ]{S}[-cookies][ te (laden|tonen)]
      ! Om (deze|dit) (inhoud|content|tweet|post|bericht|video) [van {S} ]te (bekijken|zien|tonen|laden)[,] (moet|dien|heb) (je|u) [eerst ][de ][marketing|social media|sociale media][-][ ]cookies (te |)(accepteren|toestaan)
      ! Deze (inhoud|content|tweet|post|video|embed) [van {S} ](kan niet worden|wordt niet) (getoond|weergegeven|geladen) omdat (je|u) [nog ]geen (cookies hebt geaccepteerd|cookies heeft geaccepteerd|toestemming hebt gegeven|toestemming heeft gegeven)
      ! Accepteer [de ][marketing]cookies om deze (inhoud|content|video|tweet|post) te (bekijken|zien|tonen)
      - Klik hier om (het|dit|deze|je instellingen|je cookie-instellingen|je cookies|je voorkeuren|uw instellingen|uw voorkeuren|je toestemming|je keuze) (aan te passen|te wijzigen)
      - (Herlaad|Ververs) de pagina
      - (Meer informatie|Cookie-instellingen aanpassen|Cookies accepteren|Cookie-instellingen)
      ! Allow {S} content
      ! This article (contains|includes) content (provided|hosted) (by|on) {S}
      ! We ask for your permission before anything is loaded, as they may be using cookies and other technologies
      - You may want to read (the|{S}'s|Meta's|Google's) [{S} ]cookie policy[, external] and privacy policy[, external] before accepting
      - To view this content[,] (choose|click|please click|please select) "(accept and continue|allow and continue)"
      - (Accept and continue|Allow and continue|Accept cookies|Manage cookies|Manage preferences|Cookie settings)
      ! This content is provided by {S}, which may be using cookies and other technologies
      ! To show you this content, we need your permission to use cookies
      - You can use the buttons below to amend your preferences to enable {S} cookies or to allow those cookies just once
      - You can change your settings at any time via the Privacy Options
      ! Unfortunately we have been unable to verify if you have consented to {S} cookies
      - To view this content you can use the button below to allow {S} cookies for this session only
      - (Enable Cookies|Allow Cookies Once)
      ! {S} (is|was) not (loaded|shown) because you (have not|haven't|did not|didn't) (given|give) [your ](consent|permission)
      ! (Please accept|You need to accept|You must accept) [the ][marketing |all ]cookies to (view|see|watch) this (content|post|tweet|video)
      ! This content (cannot|can't|could not) be (displayed|shown|loaded) without your consent
      ! To display this content from {S}, you must enable advertisement tracking and audience measurement
      ! This content is hosted by a third party
      - By showing the external content you accept the terms and conditions of (twitter.com|x.com|youtube.com|facebook.com|instagram.com)
      ! You are currently viewing a placeholder content from {S}
      - To access the actual content, click the button below
      - Please note that doing so will share data with third-party providers
      - (More Information|Unblock content|Accept required service and unblock content|Accept|Reload the page)
      - Click here to (change|adjust) (this|it|your settings|your preferences|your cookie settings)
      - Empfohlener (redaktioneller|externer) Inhalt
      - Externer Inhalt
      ! An dieser Stelle finden Sie [einen ][relevanten ][externen |externe ](Inhalt|Inhalte) (von|aus|der Plattform) ({S}|{S}.com)[, der den Artikel ergänzt][ und von der Redaktion empfohlen wird]
      - Sie können ihn sich mit einem Klick anzeigen lassen[ und wieder ausblenden]
      ! Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden
      - Damit können personenbezogene Daten an Drittplattformen übermittelt werden
      - Mehr dazu in unserer Datenschutzerklärung
      ! Mit dem Laden (des Tweets|des Beitrags|des Videos|des Posts|der Karte|des Inhalts) akzeptieren Sie die Datenschutzerklärung von {S}
      ! Sie sehen gerade einen Platzhalterinhalt von {S}
      - Um auf den eigentlichen Inhalt zuzugreifen, klicken Sie auf [die Schaltfläche unten|den Button unten]
      - Bitte beachten Sie, dass dabei Daten an Drittanbieter weitergegeben werden
      - (Mehr erfahren|Mehr Informationen|Inhalt laden|Inhalt entsperren|Video laden|Beitrag laden|Tweet laden|Erforderlichen Service akzeptieren und Inhalte entsperren)
      - {S}(-Tweets|-Beiträge| Videos|-Videos|-Inhalte| Inhalte|) immer entsperren
      ! Wir benötigen (Ihre|deine) (Zustimmung|Einwilligung), um (den Inhalt|Inhalte|das Video) von {S} (anzuzeigen|zu laden|anzeigen zu können)
      ! Dieser Inhalt (kann|konnte) nicht (angezeigt|geladen) werden, (weil|da) (Sie|du) [dem Laden |Cookies |der Nutzung von Cookies ]nicht zugestimmt (haben|hast)
      ! Ce contenu (est|a été) bloqué car vous n'avez pas accepté les cookies[ et autres traceurs]
      - Ce contenu est fourni par {S}
      ! En cliquant sur "J'accepte", les cookies et autres traceurs seront déposés et vous pourrez visualiser les contenus
      ! En cliquant sur "J'accepte tous les cookies", vous autorisez des dépôts de cookies et autres traceurs pour le stockage de vos données sur nos sites et applications à des fins de personnalisation et de ciblage publicitaire
      - Vous gardez la possibilité de retirer votre consentement à tout moment
      - (Gérer mes choix|J'accepte|J'accepte tous les cookies|Accepter|Accepter les cookies|Paramétrer les cookies)
      ! Pour afficher ce contenu [{S}|de {S}|sur {S}][,] (il est nécessaire d'autoriser|vous devez accepter|veuillez accepter) les cookies[ de mesure d'audience et de publicité|publicitaires]
      ! {S} n'a pas été chargé car vous n'avez pas donné votre (consentement|accord)
      - Cliquez ici pour (modifier|changer) (vos préférences|vos choix|vos paramètres)
      """;

  private WallSentences() {}
}
