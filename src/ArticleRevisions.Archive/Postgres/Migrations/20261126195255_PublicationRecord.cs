using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ArticleRevisions.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class PublicationRecord : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AcknowledgedEdits",
                table: "Revisions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SilentEdits",
                table: "Revisions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionsPolicy",
                table: "Publications",
                type: "text",
                nullable: true);

            // Exact unless a revision is acknowledged in part or a notice came with its edit; "rebuild" counts those anew.
            migrationBuilder.Sql("""
                UPDATE "Revisions" SET
                    "AcknowledgedEdits" = CASE "Acknowledgement" WHEN 3 THEN "SubstantiveEdits" WHEN 2 THEN 1 ELSE 0 END,
                    "SilentEdits" = CASE "Acknowledgement" WHEN 1 THEN "SubstantiveEdits" WHEN 2 THEN "SubstantiveEdits" - 1 ELSE 0 END
                WHERE "Acknowledgement" > 0;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Record",
                table: "Revisions",
                columns: new[] { "PublicationId", "DetectedAt", "ArticleId", "Kinds", "Significance", "AcknowledgedEdits", "SilentEdits", "MinorEdits" });

            migrationBuilder.CreateIndex(
                name: "IX_Checks_ArticleId_At_Outcome",
                table: "Checks",
                columns: new[] { "ArticleId", "At", "Outcome" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Revisions_Record",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Checks_ArticleId_At_Outcome",
                table: "Checks");

            migrationBuilder.DropColumn(
                name: "AcknowledgedEdits",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "SilentEdits",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "CorrectionsPolicy",
                table: "Publications");
        }
    }
}
